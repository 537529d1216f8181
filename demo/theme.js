import { themeTool } from './theme-tool.js';

document.querySelector('#tool').append(themeTool());
