import { describeStories } from './describe-stories.js';

describeStories('Themes');
