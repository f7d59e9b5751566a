/* global document, location, window */
import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { optionsOf } from './page.js';
import { Content, Page } from './react-page.js';

const { isWhole, ...props } = optionsOf(location.search);
const onHydrated = window.whenHydrated;

window.toolbarBefore = document.body.firstElementChild;
if (isWhole) hydrateRoot(document, h(Page, { ...props, onHydrated }));
else hydrateRoot(document.getElementById('root'), h(Content, { ...props, onHydrated }));
