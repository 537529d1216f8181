import { describeStories } from './describe-stories.js';

describeStories('psoas-treatment');
