import { type ApplicationConfig, mergeApplicationConfig, provideZonelessChangeDetection } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';

export const browser: ApplicationConfig = {
  providers: [provideZonelessChangeDetection(), provideClientHydration()],
};

export const server: ApplicationConfig = mergeApplicationConfig(browser, {
  providers: [provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Prerender }]))],
});
