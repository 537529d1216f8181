import { describeStories } from './describe-stories.js';

describeStories('Snippet builder');
