import { shortStorm } from './src/storm/storm-size.ts';
import { stormTests } from './src/storm/storm-tests.ts';

export default stormTests(shortStorm, 'storm');
