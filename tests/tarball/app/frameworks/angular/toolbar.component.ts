import { Component, CUSTOM_ELEMENTS_SCHEMA, viewChild, type ElementRef } from '@angular/core';
import type { A11yToolbar, A11yToolbarErrorEvent, A11yToolbarToggleEvent } from 'a11y-toolbar';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <a11y-toolbar
      #bar
      active
      lang="en"
      class="bar"
      data-a11y-ignore=""
      controls="all"
      font-sizes="1 2"
      backgrounds="black beige"
      letter-spacings="0 0.12"
      word-spacings="0 0.16"
      line-heights="0 1.5"
      paragraph-spacings="0 2"
      line-lengths="0 60"
      fonts="serif; monospace"
      saturations="0 1"
      presets="calm system"
      storage="session"
      storage-key="choices"
      cross-origin="off"
      layout="auto"
      placement="floating"
      corner="top-end"
      look="dark"
      control="stepper"
      hotkey="Alt+Shift+A"
      (a11y-toolbar-change)="size = $event.preferences.fontSize"
      (a11y-toolbar-toggle)="tell($event)"
      (a11y-toolbar-error)="give($event)"
    >
      <span slot="label">Easy reading</span>
    </a11y-toolbar>
    <a11y-toolbar
      [active]="false"
      [controls]="['font-size', 'all']"
      [fontSizes]="[1, 2]"
      [backgrounds]="['black', 'beige']"
      [letterSpacings]="[0, 0.12]"
      [wordSpacings]="[0, 0.16]"
      [lineHeights]="[0, 1.5]"
      [paragraphSpacings]="[0, 2]"
      [lineLengths]="[0, 60]"
      [fonts]="['serif']"
      [saturations]="[0, 1]"
      [presets]="['calm', { name: 'Exam', preferences: { fontSize: 1.5 } }]"
      [storage]="'none'"
      [storageKey]="'choices'"
      [crossOrigin]="'off'"
      [layout]="'auto'"
      [placement]="'inline'"
      [corner]="'top-end'"
      [look]="'soft'"
      [control]="['font-size:stepper']"
      [hotkey]="''"
      [preferences]="{ fontSize: 2, background: 'black' }"
      [strings]="{ lang: 'en', title: 'Reading' }"
    />
  `,
})
export class AppComponent {
  readonly bar = viewChild.required<ElementRef<A11yToolbar>>('bar');
  size = 1;

  tell({ active }: A11yToolbarToggleEvent): void {
    if (active) this.bar().nativeElement.set({ fontSize: this.size });
  }

  give({ settings }: A11yToolbarErrorEvent): void {
    this.bar().nativeElement.controls = settings;
  }
}
