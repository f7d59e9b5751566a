import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <a11y-toolbar
      (a11y-toolbar-change)="value = $event.active"
      (a11y-toolbar-toggle)="value = $event.preferences"
      (a11y-toolbar-error)="value = $event.message"
    />
  `,
})
export class WrongComponent {
  value: unknown;
}
