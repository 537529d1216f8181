import 'psoas-elements';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { browser } from './config';

bootstrapApplication(App, browser).catch(console.error);
