import { describeStories } from './describe-stories.js';

describeStories('psoas-guide');
