import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { App } from './app';
import { server } from './config';

export default (context: BootstrapContext) => bootstrapApplication(App, server, context);
