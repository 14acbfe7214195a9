// The negative control: a suite that must fail, so that a green run means something.
export function run(): Promise<void> {
  return Promise.reject(new Error('本用例必须失败'));
}
