import { defineStrings } from '../../ui/i18n/strings.ts';

export const strings = defineStrings({
  zh: {
    loading: '正在读取数据集……',
    retry: '重新读取',
    retrying: '正在重新读取……',
    whole: '没能读取数据集',
    one: (name: string) => `没能读取“${name}”的数据`,
    missing: (file: string) => `数据文件 ${file} 不存在（404）。`,
    refused: (file: string, status: number) => `服务器没有给出数据文件 ${file}（状态 ${status}）。`,
    unreachable: (file: string) => `没能取到数据文件 ${file}：没有收到服务器的回应。`,
    truncated: (file: string) => `数据文件 ${file} 不完整，可能在传输或复制时被截断。`,
    version: (file: string) => `数据文件 ${file} 是另一个版本的格式，本页面读不了。`,
    shape: (file: string) => `数据文件 ${file} 的内容不符合数据集格式。`,
    unknown: (message: string) => `读取时出错：${message}`,
    adviseNetwork: '请检查网络连接后重试。',
    adviseFile: '请重试；若仍不行，请确认 dataset 文件夹已完整部署，且与页面是同一版本。',
    rest: { indicator: '其他指标不受影响。', page: '其他页面不受影响。' },
  },
  en: {
    loading: 'Reading the dataset…',
    retry: 'Read again',
    retrying: 'Reading again…',
    whole: 'The dataset could not be read',
    one: (name: string) => `The data on “${name}” could not be read`,
    missing: (file: string) => `The data file ${file} is missing (404).`,
    refused: (file: string, status: number) =>
      `The server did not give the data file ${file} (status ${status}).`,
    unreachable: (file: string) =>
      `The data file ${file} could not be fetched: the server did not answer.`,
    truncated: (file: string) =>
      `The data file ${file} is incomplete; it was probably cut short in transfer or copying.`,
    version: (file: string) =>
      `The data file ${file} is of another format version, which this page can’t read.`,
    shape: (file: string) => `The data file ${file} does not follow the dataset format.`,
    unknown: (message: string) => `Reading failed: ${message}`,
    adviseNetwork: 'Check the network connection and try again.',
    adviseFile:
      'Try again; if it persists, make sure that the dataset folder is deployed in full and matches the page.',
    rest: {
      indicator: 'The other indicators are not affected.',
      page: 'The other pages are not affected.',
    },
  },
});
