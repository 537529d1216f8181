import { describeStories } from './describe-stories.js';

describeStories('The figure');
