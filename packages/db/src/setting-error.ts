/** Something about this machine or its settings is wrong, and one sentence says what. Not a bug: no stack is shown. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}
