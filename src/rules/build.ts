/** The last step of the build: reads the shipped rules, so that the program need not do it at every start. */
import { shippedRules } from './load.ts';
import { keepForLater } from './readBefore.ts';

keepForLater(shippedRules);
