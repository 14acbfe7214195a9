// Generated from plan.schema.json by scripts/generate.mjs; do not edit.
// @ts-nocheck -- plain JavaScript, made by Ajv
import { planSchema as schema6 } from './plan-schema.generated.ts';
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** True for valid data; else `errors` says why not. */
export const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = validate21;
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

const func2 = Object.prototype.hasOwnProperty;
const schema7 = {
  title: '一行文字',
  'x-title-en': 'Line',
  description: '一行文字；换行按空格处理。',
  'x-description-en': 'Text on one line; line breaks count as spaces.',
  type: 'string',
  pattern: '[^\\s\\u0085]',
};
const pattern0 = new RegExp('[^\\s\\u0085]', 'u');

function validate22(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '[^\\s\\u0085]' },
        message: 'must match pattern "' + '[^\\s\\u0085]' + '"',
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

const schema8 = {
  title: '文种',
  'x-title-en': 'Kind',
  description:
    'work-points 工作要点，work-plan 工作计划或实施方案，development-plan 规划，work-summary 工作总结，task-list 任务清单。',
  'x-description-en':
    'work-points, work-plan (also implementation plans), development-plan, work-summary or task-list.',
  type: 'string',
  enum: ['work-points', 'work-plan', 'development-plan', 'work-summary', 'task-list'],
};

function validate24(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(
    data === 'work-points' ||
    data === 'work-plan' ||
    data === 'development-plan' ||
    data === 'work-summary' ||
    data === 'task-list'
  )) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema8.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

const schema9 = {
  title: '起止年份',
  'x-title-en': 'Period',
  description: '从哪一年到哪一年。',
  'x-description-en': 'From which year to which.',
  type: 'object',
  additionalProperties: false,
  required: ['from', 'to'],
  properties: {
    from: {
      title: '起始年份',
      'x-title-en': 'First year',
      description: '第一年。',
      'x-description-en': 'The first year.',
      type: 'integer',
      minimum: 1900,
      maximum: 2999,
    },
    to: {
      title: '截止年份',
      'x-title-en': 'Last year',
      description: '最后一年，不早于起始年份。',
      'x-description-en': 'The last year, not before the first.',
      type: 'integer',
      minimum: 1900,
      maximum: 2999,
    },
  },
};

function validate27(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.from === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'from' },
        message: "must have required property '" + 'from' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'to' },
        message: "must have required property '" + 'to' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'from' || key0 === 'to')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== undefined) {
      let data0 = data.from;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 2999 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2999 },
            message: 'must be <= 2999',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 1900 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1900 },
            message: 'must be >= 1900',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.to !== undefined) {
      let data1 = data.to;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 2999 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2999 },
            message: 'must be <= 2999',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 1900 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1900 },
            message: 'must be >= 1900',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}

const schema10 = {
  type: 'object',
  title: '写法',
  'x-title-en': 'Style',
  description: '编号、标签和责任单位的写法。',
  'x-description-en': 'How numbers, labels and responsibilities are written.',
  additionalProperties: false,
  properties: {
    sectionNumbers: {
      title: '章节编号',
      'x-title-en': 'Section numbers',
      description: '各级章节的编号样式，从第一级写起。',
      'x-description-en': 'Number styles of the section levels, from the first.',
      type: 'array',
      items: {
        type: 'string',
        enum: ['一、', '（一）', '1.', '1、', '（1）', '1）', '①', '第一章', '第一节', '无'],
      },
      minItems: 1,
      maxItems: 5,
    },
    taskNumbers: {
      title: '任务编号',
      'x-title-en': 'Task numbers',
      description: '任务的编号样式；“无”表示以首句领起、不编号。',
      'x-description-en': 'Number style of tasks; 无 for lead sentences without numbers.',
      type: 'string',
      enum: ['1.', '1、', '（一）', '一、', '（1）', '1）', '①', '无'],
    },
    taskSequence: {
      title: '任务编号的连续性',
      'x-title-en': 'Task sequence',
      description: 'continuous 全文连续编号，restart 每章从 1 起。',
      'x-description-en': 'continuous runs through the text, restart begins anew in every section.',
      type: 'string',
      enum: ['continuous', 'restart'],
    },
    taskTitle: {
      title: '任务标题的位置',
      'x-title-en': 'Task title',
      description: 'run-in 标题后接正文，own-line 标题独占一行。',
      'x-description-en':
        'run-in: the body follows the title in one paragraph; own-line: the title stands alone.',
      type: 'string',
      enum: ['run-in', 'own-line'],
    },
    itemNumbers: {
      title: '分项编号',
      'x-title-en': 'Item numbers',
      description: '各级分项的编号样式，从第一级写起。',
      'x-description-en': 'Number styles of item levels, from the first.',
      type: 'array',
      items: {
        type: 'string',
        enum: ['一是', '第一，', '（1）', '1）', '①', '1、', '（一）', '1.'],
      },
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
    },
    goalMark: {
      title: '目标的标记',
      'x-title-en': 'Goal mark',
      description: '目标、原则前的标记。',
      'x-description-en': 'Mark in front of goals and principles.',
      type: 'string',
      enum: ['——', '①', '（1）', '1）', '1、'],
    },
    responsiblePlace: {
      title: '责任单位的位置',
      'x-title-en': 'Place of responsibility',
      description: 'line 在任务下单独成行，bracket 在段末括号内。',
      'x-description-en':
        'line: a line of its own below the task; bracket: in brackets at the end of the paragraph.',
      type: 'string',
      enum: ['line', 'bracket'],
    },
    responsibleLabel: {
      title: '责任单位标签',
      'x-title-en': 'Responsibility label',
      description: '如责任处室、责任单位。',
      'x-description-en': 'Such as 责任处室 or 责任单位.',
      $ref: '#/definitions/label',
    },
    leadLabel: {
      title: '牵头单位标签',
      'x-title-en': 'Lead label',
      description: '如牵头处室、牵头单位。',
      'x-description-en': 'Such as 牵头处室 or 牵头单位.',
      $ref: '#/definitions/label',
    },
    supportLabel: {
      title: '配合单位标签',
      'x-title-en': 'Support label',
      description: '如配合处室、配合单位。',
      'x-description-en': 'Such as 配合处室 or 配合单位.',
      $ref: '#/definitions/label',
    },
    leaderLabel: {
      title: '责任领导标签',
      'x-title-en': 'Leader label',
      description: '如责任领导、牵头局领导。',
      'x-description-en': 'Such as 责任领导.',
      $ref: '#/definitions/label',
    },
    targetLabel: {
      title: '目标标签',
      'x-title-en': 'Target label',
      description: '如目标任务。',
      'x-description-en': 'Such as 目标任务.',
      $ref: '#/definitions/label',
    },
    measureLabel: {
      title: '措施标签',
      'x-title-en': 'Measure label',
      description: '如工作措施。',
      'x-description-en': 'Such as 工作措施.',
      $ref: '#/definitions/label',
    },
    deadlineLabel: {
      title: '时限标签',
      'x-title-en': 'Deadline label',
      description: '如完成时限。',
      'x-description-en': 'Such as 完成时限.',
      $ref: '#/definitions/label',
    },
  },
};
const schema11 = {
  title: '标签',
  'x-title-en': 'Label',
  description: '冒号前的标签，二至十二个汉字。',
  'x-description-en': 'The word in front of the colon, two to twelve Chinese characters.',
  type: 'string',
  pattern: '^[一-鿿]{2,12}$',
};
const pattern2 = new RegExp('^[一-鿿]{2,12}$', 'u');

function validate30(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern2.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[一-鿿]{2,12}$' },
        message: 'must match pattern "' + '^[一-鿿]{2,12}$' + '"',
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}

function validate29(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema10.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.sectionNumbers !== undefined) {
      let data0 = data.sectionNumbers;
      if (Array.isArray(data0)) {
        if (data0.length > 5) {
          const err1 = {
            instancePath: instancePath + '/sectionNumbers',
            schemaPath: '#/properties/sectionNumbers/maxItems',
            keyword: 'maxItems',
            params: { limit: 5 },
            message: 'must NOT have more than 5 items',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/sectionNumbers',
            schemaPath: '#/properties/sectionNumbers/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/sectionNumbers/' + i0,
              schemaPath: '#/properties/sectionNumbers/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (!(
            data1 === '一、' ||
            data1 === '（一）' ||
            data1 === '1.' ||
            data1 === '1、' ||
            data1 === '（1）' ||
            data1 === '1）' ||
            data1 === '①' ||
            data1 === '第一章' ||
            data1 === '第一节' ||
            data1 === '无'
          )) {
            const err4 = {
              instancePath: instancePath + '/sectionNumbers/' + i0,
              schemaPath: '#/properties/sectionNumbers/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema10.properties.sectionNumbers.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/sectionNumbers',
          schemaPath: '#/properties/sectionNumbers/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.taskNumbers !== undefined) {
      let data2 = data.taskNumbers;
      if (typeof data2 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/taskNumbers',
          schemaPath: '#/properties/taskNumbers/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(
        data2 === '1.' ||
        data2 === '1、' ||
        data2 === '（一）' ||
        data2 === '一、' ||
        data2 === '（1）' ||
        data2 === '1）' ||
        data2 === '①' ||
        data2 === '无'
      )) {
        const err7 = {
          instancePath: instancePath + '/taskNumbers',
          schemaPath: '#/properties/taskNumbers/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.taskNumbers.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.taskSequence !== undefined) {
      let data3 = data.taskSequence;
      if (typeof data3 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/taskSequence',
          schemaPath: '#/properties/taskSequence/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data3 === 'continuous' || data3 === 'restart')) {
        const err9 = {
          instancePath: instancePath + '/taskSequence',
          schemaPath: '#/properties/taskSequence/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.taskSequence.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.taskTitle !== undefined) {
      let data4 = data.taskTitle;
      if (typeof data4 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/taskTitle',
          schemaPath: '#/properties/taskTitle/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data4 === 'run-in' || data4 === 'own-line')) {
        const err11 = {
          instancePath: instancePath + '/taskTitle',
          schemaPath: '#/properties/taskTitle/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.taskTitle.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.itemNumbers !== undefined) {
      let data5 = data.itemNumbers;
      if (Array.isArray(data5)) {
        if (data5.length > 3) {
          const err12 = {
            instancePath: instancePath + '/itemNumbers',
            schemaPath: '#/properties/itemNumbers/maxItems',
            keyword: 'maxItems',
            params: { limit: 3 },
            message: 'must NOT have more than 3 items',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err13 = {
            instancePath: instancePath + '/itemNumbers',
            schemaPath: '#/properties/itemNumbers/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== 'string') {
            const err14 = {
              instancePath: instancePath + '/itemNumbers/' + i1,
              schemaPath: '#/properties/itemNumbers/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(
            data6 === '一是' ||
            data6 === '第一，' ||
            data6 === '（1）' ||
            data6 === '1）' ||
            data6 === '①' ||
            data6 === '1、' ||
            data6 === '（一）' ||
            data6 === '1.'
          )) {
            const err15 = {
              instancePath: instancePath + '/itemNumbers/' + i1,
              schemaPath: '#/properties/itemNumbers/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema10.properties.itemNumbers.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        let i2 = data5.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--;) {
            let item0 = data5[i2];
            if (typeof item0 !== 'string') {
              continue;
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0];
              const err16 = {
                instancePath: instancePath + '/itemNumbers',
                schemaPath: '#/properties/itemNumbers/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i2, j: j0 },
                message:
                  'must NOT have duplicate items (items ## ' +
                  j0 +
                  ' and ' +
                  i2 +
                  ' are identical)',
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/itemNumbers',
          schemaPath: '#/properties/itemNumbers/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.goalMark !== undefined) {
      let data7 = data.goalMark;
      if (typeof data7 !== 'string') {
        const err18 = {
          instancePath: instancePath + '/goalMark',
          schemaPath: '#/properties/goalMark/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(
        data7 === '——' ||
        data7 === '①' ||
        data7 === '（1）' ||
        data7 === '1）' ||
        data7 === '1、'
      )) {
        const err19 = {
          instancePath: instancePath + '/goalMark',
          schemaPath: '#/properties/goalMark/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.goalMark.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.responsiblePlace !== undefined) {
      let data8 = data.responsiblePlace;
      if (typeof data8 !== 'string') {
        const err20 = {
          instancePath: instancePath + '/responsiblePlace',
          schemaPath: '#/properties/responsiblePlace/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(data8 === 'line' || data8 === 'bracket')) {
        const err21 = {
          instancePath: instancePath + '/responsiblePlace',
          schemaPath: '#/properties/responsiblePlace/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.responsiblePlace.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.responsibleLabel !== undefined) {
      if (
        !validate30(data.responsibleLabel, {
          instancePath: instancePath + '/responsibleLabel',
          parentData: data,
          parentDataProperty: 'responsibleLabel',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.leadLabel !== undefined) {
      if (
        !validate30(data.leadLabel, {
          instancePath: instancePath + '/leadLabel',
          parentData: data,
          parentDataProperty: 'leadLabel',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.supportLabel !== undefined) {
      if (
        !validate30(data.supportLabel, {
          instancePath: instancePath + '/supportLabel',
          parentData: data,
          parentDataProperty: 'supportLabel',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.leaderLabel !== undefined) {
      if (
        !validate30(data.leaderLabel, {
          instancePath: instancePath + '/leaderLabel',
          parentData: data,
          parentDataProperty: 'leaderLabel',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.targetLabel !== undefined) {
      if (
        !validate30(data.targetLabel, {
          instancePath: instancePath + '/targetLabel',
          parentData: data,
          parentDataProperty: 'targetLabel',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.measureLabel !== undefined) {
      if (
        !validate30(data.measureLabel, {
          instancePath: instancePath + '/measureLabel',
          parentData: data,
          parentDataProperty: 'measureLabel',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.deadlineLabel !== undefined) {
      if (
        !validate30(data.deadlineLabel, {
          instancePath: instancePath + '/deadlineLabel',
          parentData: data,
          parentDataProperty: 'deadlineLabel',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}

const schema12 = {
  type: 'object',
  title: '公文要素',
  'x-title-en': 'Document elements',
  description: '公文格式要素，有则写。',
  'x-description-en': 'Elements of an official document, each where it applies.',
  additionalProperties: false,
  properties: {
    format: {
      title: '公文格式',
      'x-title-en': 'Format',
      description: 'standard 通用格式，letter 信函，order 命令，minutes 纪要。',
      'x-description-en': 'standard, letter, order or minutes.',
      type: 'string',
      enum: ['standard', 'letter', 'order', 'minutes'],
    },
    copyNumber: {
      title: '份号',
      'x-title-en': 'Copy number',
      description: '涉密公文的印制顺序号，一般为六位数字。',
      'x-description-en': 'Serial number of a classified copy, usually six digits.',
      $ref: '#/definitions/line',
    },
    classification: {
      title: '密级和保密期限',
      'x-title-en': 'Classification',
      description: '如“秘密★1年”。',
      'x-description-en': 'Such as 秘密★1年.',
      $ref: '#/definitions/line',
    },
    urgency: {
      title: '紧急程度',
      'x-title-en': 'Urgency',
      description: '如“特急”“加急”。',
      'x-description-en': 'Such as 特急 or 加急.',
      $ref: '#/definitions/line',
    },
    issuingAuthorityMark: {
      title: '发文机关标志',
      'x-title-en': 'Issuing authority mark',
      description: '红头，如“某市教育局文件”。',
      'x-description-en': 'The red head, such as 某市教育局文件.',
      $ref: '#/definitions/line',
    },
    documentNumber: {
      title: '发文字号',
      'x-title-en': 'Document number',
      description: '如“某教〔2026〕1号”。',
      'x-description-en': 'Such as 某教〔2026〕1号.',
      $ref: '#/definitions/line',
    },
    signers: {
      title: '签发人',
      'x-title-en': 'Signers',
      description: '上行文的签发人。',
      'x-description-en': 'Who signed an upward document.',
      $ref: '#/definitions/lines',
    },
    mainRecipients: {
      title: '主送机关',
      'x-title-en': 'Main recipients',
      description: '主送机关，不带末尾冒号。',
      'x-description-en': 'Main recipients without the closing colon.',
      $ref: '#/definitions/line',
    },
    attachmentNotes: {
      title: '附件说明',
      'x-title-en': 'Attachment notes',
      description: '附件的名称，按顺序。',
      'x-description-en': 'Names of the attachments in order.',
      $ref: '#/definitions/lines',
    },
    issuers: {
      title: '署名',
      'x-title-en': 'Signatures',
      description: '发文机关署名。',
      'x-description-en': 'The issuing bodies as they sign.',
      $ref: '#/definitions/lines',
    },
    sealed: {
      title: '加盖印章',
      'x-title-en': 'Sealed',
      description: '是否加盖印章；不写则按加盖印章处理。',
      'x-description-en': 'Whether the document is sealed; sealed unless written.',
      type: 'boolean',
    },
    issueDate: {
      title: '成文日期',
      'x-title-en': 'Date of issue',
      description: '写作 2026-03-03，排版时写成 2026年3月3日。',
      'x-description-en': 'Written 2026-03-03; printed 2026年3月3日.',
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      examples: ['2026-03-03'],
    },
    note: {
      title: '附注',
      'x-title-en': 'Note',
      description: '如“此件公开发布”，不带括号。',
      'x-description-en': 'Such as 此件公开发布, without brackets.',
      $ref: '#/definitions/line',
    },
    copyTo: {
      title: '抄送机关',
      'x-title-en': 'Copy to',
      description: '抄送机关，不带句号。',
      'x-description-en': 'Who gets copies, without the closing mark.',
      $ref: '#/definitions/line',
    },
    printer: {
      title: '印发机关',
      'x-title-en': 'Printer',
      description: '印发机关。',
      'x-description-en': 'The body that prints the document.',
      $ref: '#/definitions/line',
    },
    printDate: {
      title: '印发日期',
      'x-title-en': 'Date of printing',
      description: '写作 2026-03-05。',
      'x-description-en': 'Written 2026-03-05.',
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      examples: ['2026-03-05'],
    },
    attendance: {
      title: '出席列席',
      'x-title-en': 'Attendance',
      description: '纪要的出席、请假、列席人员。',
      'x-description-en': 'Who was present, absent or observing, for minutes.',
      $ref: '#/definitions/attendance',
    },
  },
};
const schema13 = {
  title: '若干行',
  'x-title-en': 'Lines',
  description: '一行文字，或几行文字的列表。',
  'x-description-en': 'One line, or a list of lines.',
  anyOf: [{ $ref: '#/definitions/line' }, { type: 'array', items: { $ref: '#/definitions/line' } }],
};

function validate45(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (
          !validate22(data[i0], {
            instancePath: instancePath + '/' + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'array' },
        message: 'must be array',
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err1 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      message: 'must match a schema in anyOf',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}

const schema14 = {
  type: 'object',
  title: '出席列席',
  'x-title-en': 'Attendance',
  description: '纪要的出席、请假、列席人员。',
  'x-description-en': 'Attendance of a meeting.',
  additionalProperties: false,
  properties: {
    present: {
      title: '出席',
      'x-title-en': 'Present',
      description: '出席人员。',
      'x-description-en': 'Who was present.',
      $ref: '#/definitions/line',
    },
    absent: {
      title: '请假',
      'x-title-en': 'Absent',
      description: '请假人员。',
      'x-description-en': 'Who was excused.',
      $ref: '#/definitions/line',
    },
    observers: {
      title: '列席',
      'x-title-en': 'Observers',
      description: '列席人员。',
      'x-description-en': 'Who attended as an observer.',
      $ref: '#/definitions/line',
    },
  },
};

function validate55(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'present' || key0 === 'absent' || key0 === 'observers')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.present !== undefined) {
      if (
        !validate22(data.present, {
          instancePath: instancePath + '/present',
          parentData: data,
          parentDataProperty: 'present',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.absent !== undefined) {
      if (
        !validate22(data.absent, {
          instancePath: instancePath + '/absent',
          parentData: data,
          parentDataProperty: 'absent',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.observers !== undefined) {
      if (
        !validate22(data.observers, {
          instancePath: instancePath + '/observers',
          parentData: data,
          parentDataProperty: 'observers',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}

const pattern3 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'u');

function validate39(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema12.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.format !== undefined) {
      let data0 = data.format;
      if (typeof data0 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(
        data0 === 'standard' ||
        data0 === 'letter' ||
        data0 === 'order' ||
        data0 === 'minutes'
      )) {
        const err2 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/enum',
          keyword: 'enum',
          params: { allowedValues: schema12.properties.format.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.copyNumber !== undefined) {
      if (
        !validate22(data.copyNumber, {
          instancePath: instancePath + '/copyNumber',
          parentData: data,
          parentDataProperty: 'copyNumber',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.classification !== undefined) {
      if (
        !validate22(data.classification, {
          instancePath: instancePath + '/classification',
          parentData: data,
          parentDataProperty: 'classification',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.urgency !== undefined) {
      if (
        !validate22(data.urgency, {
          instancePath: instancePath + '/urgency',
          parentData: data,
          parentDataProperty: 'urgency',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuingAuthorityMark !== undefined) {
      if (
        !validate22(data.issuingAuthorityMark, {
          instancePath: instancePath + '/issuingAuthorityMark',
          parentData: data,
          parentDataProperty: 'issuingAuthorityMark',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.documentNumber !== undefined) {
      if (
        !validate22(data.documentNumber, {
          instancePath: instancePath + '/documentNumber',
          parentData: data,
          parentDataProperty: 'documentNumber',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.signers !== undefined) {
      if (
        !validate45(data.signers, {
          instancePath: instancePath + '/signers',
          parentData: data,
          parentDataProperty: 'signers',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate45.errors : append(vErrors, validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.mainRecipients !== undefined) {
      if (
        !validate22(data.mainRecipients, {
          instancePath: instancePath + '/mainRecipients',
          parentData: data,
          parentDataProperty: 'mainRecipients',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.attachmentNotes !== undefined) {
      if (
        !validate45(data.attachmentNotes, {
          instancePath: instancePath + '/attachmentNotes',
          parentData: data,
          parentDataProperty: 'attachmentNotes',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate45.errors : append(vErrors, validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuers !== undefined) {
      if (
        !validate45(data.issuers, {
          instancePath: instancePath + '/issuers',
          parentData: data,
          parentDataProperty: 'issuers',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate45.errors : append(vErrors, validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.sealed !== undefined) {
      if (typeof data.sealed !== 'boolean') {
        const err3 = {
          instancePath: instancePath + '/sealed',
          schemaPath: '#/properties/sealed/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.issueDate !== undefined) {
      let data11 = data.issueDate;
      if (typeof data11 === 'string') {
        if (!pattern3.test(data11)) {
          const err4 = {
            instancePath: instancePath + '/issueDate',
            schemaPath: '#/properties/issueDate/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
            message: 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' + '"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/issueDate',
          schemaPath: '#/properties/issueDate/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.note !== undefined) {
      if (
        !validate22(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.copyTo !== undefined) {
      if (
        !validate22(data.copyTo, {
          instancePath: instancePath + '/copyTo',
          parentData: data,
          parentDataProperty: 'copyTo',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.printer !== undefined) {
      if (
        !validate22(data.printer, {
          instancePath: instancePath + '/printer',
          parentData: data,
          parentDataProperty: 'printer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.printDate !== undefined) {
      let data15 = data.printDate;
      if (typeof data15 === 'string') {
        if (!pattern3.test(data15)) {
          const err6 = {
            instancePath: instancePath + '/printDate',
            schemaPath: '#/properties/printDate/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
            message: 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' + '"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/printDate',
          schemaPath: '#/properties/printDate/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.attendance !== undefined) {
      if (
        !validate55(data.attendance, {
          instancePath: instancePath + '/attendance',
          parentData: data,
          parentDataProperty: 'attendance',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}

const schema15 = {
  type: 'object',
  title: '印发通知',
  'x-title-en': 'Notice',
  description: '印发这份计划的通知。',
  'x-description-en': 'The notice that sends the plan out.',
  additionalProperties: false,
  required: ['body'],
  properties: {
    title: {
      title: '通知标题',
      'x-title-en': 'Title',
      description: '不写则为“关于印发《计划标题》的通知”。',
      'x-description-en': 'Unless written: 关于印发《…》的通知.',
      $ref: '#/definitions/line',
    },
    body: {
      title: '通知正文',
      'x-title-en': 'Body',
      description: '如“现将……印发给你们，请认真贯彻落实。”',
      'x-description-en': 'Text of the notice.',
      $ref: '#/definitions/text',
    },
  },
};
const schema16 = {
  title: '文字',
  'x-title-en': 'Text',
  description: '一段或几段文字：用换行分段，或写成列表。',
  'x-description-en': 'One or more paragraphs, separated by line breaks or written as a list.',
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
};

function validate63(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/anyOf/0/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (typeof data[i0] !== 'string') {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/anyOf/1/items/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    } else {
      const err2 = {
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'array' },
        message: 'must be array',
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      message: 'must match a schema in anyOf',
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}

function validate61(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.body === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'body' },
        message: "must have required property '" + 'body' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'title' || key0 === 'body')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (
        !validate22(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.body !== undefined) {
      if (
        !validate63(data.body, {
          instancePath: instancePath + '/body',
          parentData: data,
          parentDataProperty: 'body',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}

const schema17 = {
  type: 'object',
  title: '部分',
  'x-title-en': 'Part',
  description: '文件中的一个部分，如上年总结、附件。',
  'x-description-en': 'A part of the document, such as a summary or an attachment.',
  additionalProperties: false,
  required: ['title'],
  properties: {
    title: {
      title: '标题',
      'x-title-en': 'Title',
      description: '本部分的标题。',
      'x-description-en': 'Title of the part.',
      $ref: '#/definitions/line',
    },
    kind: {
      title: '文种',
      'x-title-en': 'Kind',
      description: '本部分的文种；不写则与计划相同（总结部分为工作总结）。',
      'x-description-en': 'What kind of text the part is; as the plan unless written.',
      $ref: '#/definitions/kind',
    },
    year: {
      title: '年份',
      'x-title-en': 'Year',
      description: '计划所指的年份，四位数字。',
      'x-description-en': 'The year that the plan speaks of, four digits.',
      type: 'integer',
      minimum: 1900,
      maximum: 2999,
      examples: [2026],
    },
    period: {
      title: '起止年份',
      'x-title-en': 'Period',
      description: '跨年度计划的起止年份。',
      'x-description-en': 'First and last year of a plan for several years.',
      oneOf: [
        { type: 'string', pattern: '^[0-9]{4}[-—–~～至][0-9]{4}$', examples: ['2026-2030'] },
        { $ref: '#/definitions/period' },
      ],
    },
    leadIn: {
      title: '引言',
      'x-title-en': 'Lead-in',
      description: '标题之后、第一个章节之前的文字，如总体要求、前言。',
      'x-description-en': 'Text between the title and the first section, such as 总体要求 or 前言.',
      $ref: '#/definitions/text',
    },
    goals: {
      title: '目标与原则',
      'x-title-en': 'Goals and principles',
      description: '以“——”引出的目标、原则。可写成一句话：句号前是标题，句号后是内容。',
      'x-description-en':
        'Goals and principles set off by a dash. A plain text is split at its first 。 into title and body.',
      type: 'array',
      items: { $ref: '#/definitions/goal' },
    },
    items: {
      title: '分项',
      'x-title-en': 'Items',
      description: '以“一是”“二是”或“（1）”引出的分项。',
      'x-description-en': 'Points introduced by 一是, 二是 or （1）.',
      type: 'array',
      items: { $ref: '#/definitions/item' },
    },
    tables: {
      title: '表格',
      'x-title-en': 'Tables',
      description: '表格，每行的单元格数不必相同。',
      'x-description-en': 'Tables; rows may differ in length.',
      type: 'array',
      items: { $ref: '#/definitions/table' },
    },
    tasks: {
      title: '任务',
      'x-title-en': 'Tasks',
      description: '任务，按先后顺序；编号由程序生成。',
      'x-description-en': 'Tasks in order; their numbers are generated.',
      type: 'array',
      items: { $ref: '#/definitions/task' },
    },
    sections: {
      title: '章节',
      'x-title-en': 'Sections',
      description: '章节，可以逐级嵌套，最多五级。',
      'x-description-en': 'Sections, nested up to five levels.',
      type: 'array',
      items: { $ref: '#/definitions/section' },
    },
    closing: {
      title: '结尾',
      'x-title-en': 'Closing',
      description: '本部分各章节、任务之后的文字。',
      'x-description-en': 'Text behind the sections and tasks.',
      $ref: '#/definitions/text',
    },
  },
};
const schema18 = {
  title: '目标或原则',
  'x-title-en': 'Goal or principle',
  description: '一条目标或原则。',
  'x-description-en': 'One goal or principle.',
  anyOf: [
    { $ref: '#/definitions/line' },
    {
      type: 'object',
      additionalProperties: false,
      required: ['title'],
      properties: {
        title: {
          title: '标题',
          'x-title-en': 'Title',
          description: '首句，不带句号。',
          'x-description-en': 'The lead sentence without its closing mark.',
          $ref: '#/definitions/line',
        },
        body: {
          title: '内容',
          'x-title-en': 'Body',
          description: '首句之后的文字。',
          'x-description-en': 'Text behind the lead sentence.',
          $ref: '#/definitions/text',
        },
      },
    },
  ],
};

function validate71(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.title === undefined) {
        const err0 = {
          instancePath,
          schemaPath: '#/anyOf/1/required',
          keyword: 'required',
          params: { missingProperty: 'title' },
          message: "must have required property '" + 'title' + "'",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === 'title' || key0 === 'body')) {
          const err1 = {
            instancePath,
            schemaPath: '#/anyOf/1/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key0 },
            message: 'must NOT have additional properties',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      if (data.title !== undefined) {
        if (
          !validate22(data.title, {
            instancePath: instancePath + '/title',
            parentData: data,
            parentDataProperty: 'title',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
          errors = vErrors.length;
        }
      }
      if (data.body !== undefined) {
        if (
          !validate63(data.body, {
            instancePath: instancePath + '/body',
            parentData: data,
            parentDataProperty: 'body',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = {
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'object' },
        message: 'must be object',
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      message: 'must match a schema in anyOf',
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}

const schema19 = {
  title: '分项',
  'x-title-en': 'Item',
  description: '一个分项：文字，或文字加下级分项。',
  'x-description-en': 'A point: text, or text with points below it.',
  anyOf: [
    { $ref: '#/definitions/line' },
    {
      type: 'object',
      additionalProperties: false,
      required: ['text'],
      properties: {
        text: {
          title: '文字',
          'x-title-en': 'Text',
          description: '分项的文字，不带“一是”等编号。',
          'x-description-en': 'Text of the point without its number.',
          anyOf: [
            { $ref: '#/definitions/line' },
            { type: 'array', items: { $ref: '#/definitions/line' }, minItems: 1 },
          ],
        },
        items: {
          title: '下级分项',
          'x-title-en': 'Items',
          description: '下一级分项。',
          'x-description-en': 'Points below this one.',
          type: 'array',
          items: { $ref: '#/definitions/item' },
        },
      },
    },
  ],
};
const wrapper0 = { validate: validate76 };

function validate76(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.text === undefined) {
        const err0 = {
          instancePath,
          schemaPath: '#/anyOf/1/required',
          keyword: 'required',
          params: { missingProperty: 'text' },
          message: "must have required property '" + 'text' + "'",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === 'text' || key0 === 'items')) {
          const err1 = {
            instancePath,
            schemaPath: '#/anyOf/1/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key0 },
            message: 'must NOT have additional properties',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      if (data.text !== undefined) {
        let data0 = data.text;
        const _errs6 = errors;
        let valid2 = false;
        const _errs7 = errors;
        if (
          !validate22(data0, {
            instancePath: instancePath + '/text',
            parentData: data,
            parentDataProperty: 'text',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs7 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
          const _errs8 = errors;
          if (Array.isArray(data0)) {
            if (data0.length < 1) {
              const err2 = {
                instancePath: instancePath + '/text',
                schemaPath: '#/anyOf/1/properties/text/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (
                !validate22(data0[i0], {
                  instancePath: instancePath + '/text/' + i0,
                  parentData: data0,
                  parentDataProperty: i0,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err3 = {
              instancePath: instancePath + '/text',
              schemaPath: '#/anyOf/1/properties/text/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          var _valid1 = _errs8 === errors;
          valid2 = valid2 || _valid1;
        }
        if (!valid2) {
          const err4 = {
            instancePath: instancePath + '/text',
            schemaPath: '#/anyOf/1/properties/text/anyOf',
            keyword: 'anyOf',
            params: {},
            message: 'must match a schema in anyOf',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        } else {
          errors = _errs6;
          if (vErrors !== null) {
            if (_errs6) {
              vErrors.length = _errs6;
            } else {
              vErrors = null;
            }
          }
        }
      }
      if (data.items !== undefined) {
        let data2 = data.items;
        if (Array.isArray(data2)) {
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (
              !wrapper0.validate(data2[i1], {
                instancePath: instancePath + '/items/' + i1,
                parentData: data2,
                parentDataProperty: i1,
                rootData,
              })
            ) {
              vErrors =
                vErrors === null
                  ? wrapper0.validate.errors
                  : append(vErrors, wrapper0.validate.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err5 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/anyOf/1/properties/items/type',
            keyword: 'type',
            params: { type: 'array' },
            message: 'must be array',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = {
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'object' },
        message: 'must be object',
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err7 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      message: 'must match a schema in anyOf',
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}

const schema20 = {
  type: 'object',
  title: '表格',
  'x-title-en': 'Table',
  description: '一张表格。',
  'x-description-en': 'A table.',
  additionalProperties: false,
  required: ['rows'],
  properties: {
    title: {
      title: '表题',
      'x-title-en': 'Caption',
      description: '表格上方的标题。',
      'x-description-en': 'Caption above the table.',
      $ref: '#/definitions/line',
    },
    header: {
      title: '表头',
      'x-title-en': 'Header',
      description: '表头各格。',
      'x-description-en': 'Cells of the header row.',
      type: 'array',
      items: { $ref: '#/definitions/cell' },
      minItems: 1,
      maxItems: 64,
    },
    rows: {
      title: '各行',
      'x-title-en': 'Rows',
      description: '每行是一组单元格。',
      'x-description-en': 'Each row is a list of cells.',
      type: 'array',
      items: { type: 'array', items: { $ref: '#/definitions/cell' }, minItems: 1, maxItems: 64 },
      minItems: 1,
    },
  },
};
const schema21 = {
  title: '单元格',
  'x-title-en': 'Cell',
  description: '一个单元格；数字照原样保留。',
  'x-description-en': 'One cell; numbers stay as they are written.',
  type: ['string', 'number'],
};

function validate83(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && !(typeof data == 'number' && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema21.type },
      message: 'must be string,number',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}

function validate81(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.rows === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rows' },
        message: "must have required property '" + 'rows' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'title' || key0 === 'header' || key0 === 'rows')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (
        !validate22(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.header !== undefined) {
      let data1 = data.header;
      if (Array.isArray(data1)) {
        if (data1.length > 64) {
          const err2 = {
            instancePath: instancePath + '/header',
            schemaPath: '#/properties/header/maxItems',
            keyword: 'maxItems',
            params: { limit: 64 },
            message: 'must NOT have more than 64 items',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err3 = {
            instancePath: instancePath + '/header',
            schemaPath: '#/properties/header/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate83(data1[i0], {
              instancePath: instancePath + '/header/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate83.errors : append(vErrors, validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/header',
          schemaPath: '#/properties/header/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rows !== undefined) {
      let data3 = data.rows;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err5 = {
            instancePath: instancePath + '/rows',
            schemaPath: '#/properties/rows/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (Array.isArray(data4)) {
            if (data4.length > 64) {
              const err6 = {
                instancePath: instancePath + '/rows/' + i1,
                schemaPath: '#/properties/rows/items/maxItems',
                keyword: 'maxItems',
                params: { limit: 64 },
                message: 'must NOT have more than 64 items',
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data4.length < 1) {
              const err7 = {
                instancePath: instancePath + '/rows/' + i1,
                schemaPath: '#/properties/rows/items/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len2 = data4.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (
                !validate83(data4[i2], {
                  instancePath: instancePath + '/rows/' + i1 + '/' + i2,
                  parentData: data4,
                  parentDataProperty: i2,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate83.errors : append(vErrors, validate83.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err8 = {
              instancePath: instancePath + '/rows/' + i1,
              schemaPath: '#/properties/rows/items/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}

const schema22 = {
  type: 'object',
  title: '任务',
  'x-title-en': 'Task',
  description: '一项任务。',
  'x-description-en': 'One task.',
  additionalProperties: false,
  required: ['title'],
  properties: {
    title: {
      title: '标题',
      'x-title-en': 'Title',
      description: '任务标题，不带编号和末尾句号。',
      'x-description-en': 'Title without its number and closing mark.',
      $ref: '#/definitions/line',
      examples: ['加快学校建设'],
    },
    numbered: {
      title: '是否编号',
      'x-title-en': 'Numbered',
      description: '以首句领起、不编号的任务写 false。',
      'x-description-en': 'false for a task that begins with a lead sentence and has no number.',
      type: 'boolean',
    },
    number: { $ref: '#/definitions/ordinal' },
    body: {
      title: '正文',
      'x-title-en': 'Body',
      description: '任务的内容；文中的数字由程序识别为目标。',
      'x-description-en': 'What is to be done; numbers in it are recognised as targets.',
      $ref: '#/definitions/text',
    },
    targets: {
      title: '目标',
      'x-title-en': 'Targets',
      description: '单独成行的目标任务，每条一行。',
      'x-description-en': 'Targets on target lines of their own.',
      $ref: '#/definitions/lines',
    },
    measures: {
      title: '措施',
      'x-title-en': 'Measures',
      description: '单独成行的工作措施，每条一行。',
      'x-description-en': 'Measures on lines of their own.',
      $ref: '#/definitions/lines',
    },
    items: {
      title: '分项',
      'x-title-en': 'Items',
      description: '以“一是”“二是”或“（1）”引出的分项。',
      'x-description-en': 'Points introduced by 一是, 二是 or （1）.',
      type: 'array',
      items: { $ref: '#/definitions/item' },
    },
    tables: {
      title: '表格',
      'x-title-en': 'Tables',
      description: '表格，每行的单元格数不必相同。',
      'x-description-en': 'Tables; rows may differ in length.',
      type: 'array',
      items: { $ref: '#/definitions/table' },
    },
    responsible: {
      title: '责任单位',
      'x-title-en': 'Responsible',
      description: '一个单位、一组单位，或分牵头、配合、共同负责和责任领导。',
      'x-description-en': 'A department, a list of them, or lead, support, joint and leader.',
      anyOf: [{ $ref: '#/definitions/names' }, { $ref: '#/definitions/responsible' }],
    },
    deadline: {
      title: '完成时限',
      'x-title-en': 'Deadline',
      description: '写作 2026、2026-12 或 2026-12-31，也可以写“长期坚持”等文字。',
      'x-description-en': 'Written 2026, 2026-12 or 2026-12-31, or in words.',
      anyOf: [{ $ref: '#/definitions/line' }, { type: 'integer', minimum: 1900, maximum: 2999 }],
      examples: ['2026-12'],
    },
    status: {
      title: '完成情况',
      'x-title-en': 'Status',
      description: 'open 未完成，done 已完成，dropped 不再实施；编制下年计划时使用。',
      'x-description-en': 'open, done or dropped; used when next year’s plan is begun.',
      type: 'string',
      enum: ['open', 'done', 'dropped'],
    },
  },
};
const schema23 = {
  title: '编号',
  'x-title-en': 'Number',
  description: '与自动编号不同时才写。',
  'x-description-en': 'Only where it differs from the number that would be generated.',
  type: 'integer',
  minimum: 1,
  maximum: 999,
};

function validate89(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'integer' },
      message: 'must be integer',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 999 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 999 },
        message: 'must be <= 999',
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 1 },
        message: 'must be >= 1',
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}

const schema24 = {
  title: '单位名称',
  'x-title-en': 'Names',
  description: '一个或几个单位；写成一行时用顿号分开。',
  'x-description-en': 'One or more departments; on one line they are separated by 、.',
  anyOf: [{ $ref: '#/definitions/line' }, { type: 'array', items: { $ref: '#/definitions/line' } }],
};

function validate96(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (
          !validate22(data[i0], {
            instancePath: instancePath + '/' + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'array' },
        message: 'must be array',
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err1 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      message: 'must match a schema in anyOf',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}

const schema25 = {
  type: 'object',
  title: '责任单位',
  'x-title-en': 'Responsible',
  description: '分角色的责任单位。',
  'x-description-en': 'Departments by role.',
  additionalProperties: false,
  properties: {
    lead: {
      title: '牵头单位',
      'x-title-en': 'Lead',
      description: '牵头的单位。',
      'x-description-en': 'Who leads.',
      $ref: '#/definitions/names',
    },
    support: {
      title: '配合单位',
      'x-title-en': 'Support',
      description: '配合的单位。',
      'x-description-en': 'Who supports.',
      $ref: '#/definitions/names',
    },
    joint: {
      title: '共同负责单位',
      'x-title-en': 'Joint',
      description: '不分主次、共同负责的单位。',
      'x-description-en': 'Who is responsible together, none of them leading.',
      $ref: '#/definitions/names',
    },
    leader: {
      title: '责任领导',
      'x-title-en': 'Leader',
      description: '责任领导或责任人。',
      'x-description-en': 'The leader or person in charge.',
      $ref: '#/definitions/names',
    },
  },
};

function validate100(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'lead' || key0 === 'support' || key0 === 'joint' || key0 === 'leader')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.lead !== undefined) {
      if (
        !validate96(data.lead, {
          instancePath: instancePath + '/lead',
          parentData: data,
          parentDataProperty: 'lead',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate96.errors : append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.support !== undefined) {
      if (
        !validate96(data.support, {
          instancePath: instancePath + '/support',
          parentData: data,
          parentDataProperty: 'support',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate96.errors : append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.joint !== undefined) {
      if (
        !validate96(data.joint, {
          instancePath: instancePath + '/joint',
          parentData: data,
          parentDataProperty: 'joint',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate96.errors : append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.leader !== undefined) {
      if (
        !validate96(data.leader, {
          instancePath: instancePath + '/leader',
          parentData: data,
          parentDataProperty: 'leader',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate96.errors : append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}

function validate87(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.title === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property '" + 'title' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema22.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (
        !validate22(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.numbered !== undefined) {
      if (typeof data.numbered !== 'boolean') {
        const err2 = {
          instancePath: instancePath + '/numbered',
          schemaPath: '#/properties/numbered/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.number !== undefined) {
      if (
        !validate89(data.number, {
          instancePath: instancePath + '/number',
          parentData: data,
          parentDataProperty: 'number',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate89.errors : append(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.body !== undefined) {
      if (
        !validate63(data.body, {
          instancePath: instancePath + '/body',
          parentData: data,
          parentDataProperty: 'body',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.targets !== undefined) {
      if (
        !validate45(data.targets, {
          instancePath: instancePath + '/targets',
          parentData: data,
          parentDataProperty: 'targets',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate45.errors : append(vErrors, validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.measures !== undefined) {
      if (
        !validate45(data.measures, {
          instancePath: instancePath + '/measures',
          parentData: data,
          parentDataProperty: 'measures',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate45.errors : append(vErrors, validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== undefined) {
      let data6 = data.items;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate76(data6[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate76.errors : append(vErrors, validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.tables !== undefined) {
      let data8 = data.tables;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate81(data8[i1], {
              instancePath: instancePath + '/tables/' + i1,
              parentData: data8,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate81.errors : append(vErrors, validate81.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/tables',
          schemaPath: '#/properties/tables/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.responsible !== undefined) {
      let data10 = data.responsible;
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (
        !validate96(data10, {
          instancePath: instancePath + '/responsible',
          parentData: data,
          parentDataProperty: 'responsible',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate96.errors : append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs17 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const _errs18 = errors;
        if (
          !validate100(data10, {
            instancePath: instancePath + '/responsible',
            parentData: data,
            parentDataProperty: 'responsible',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate100.errors : append(vErrors, validate100.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs18 === errors;
        valid5 = valid5 || _valid0;
      }
      if (!valid5) {
        const err5 = {
          instancePath: instancePath + '/responsible',
          schemaPath: '#/properties/responsible/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.deadline !== undefined) {
      let data11 = data.deadline;
      const _errs20 = errors;
      let valid6 = false;
      const _errs21 = errors;
      if (
        !validate22(data11, {
          instancePath: instancePath + '/deadline',
          parentData: data,
          parentDataProperty: 'deadline',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs21 === errors;
      valid6 = valid6 || _valid1;
      if (!valid6) {
        const _errs22 = errors;
        if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
          const err6 = {
            instancePath: instancePath + '/deadline',
            schemaPath: '#/properties/deadline/anyOf/1/type',
            keyword: 'type',
            params: { type: 'integer' },
            message: 'must be integer',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (typeof data11 == 'number' && isFinite(data11)) {
          if (data11 > 2999 || isNaN(data11)) {
            const err7 = {
              instancePath: instancePath + '/deadline',
              schemaPath: '#/properties/deadline/anyOf/1/maximum',
              keyword: 'maximum',
              params: { comparison: '<=', limit: 2999 },
              message: 'must be <= 2999',
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data11 < 1900 || isNaN(data11)) {
            const err8 = {
              instancePath: instancePath + '/deadline',
              schemaPath: '#/properties/deadline/anyOf/1/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 1900 },
              message: 'must be >= 1900',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        var _valid1 = _errs22 === errors;
        valid6 = valid6 || _valid1;
      }
      if (!valid6) {
        const err9 = {
          instancePath: instancePath + '/deadline',
          schemaPath: '#/properties/deadline/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs20;
        if (vErrors !== null) {
          if (_errs20) {
            vErrors.length = _errs20;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.status !== undefined) {
      let data12 = data.status;
      if (typeof data12 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data12 === 'open' || data12 === 'done' || data12 === 'dropped')) {
        const err11 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema22.properties.status.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}

const schema26 = {
  type: 'object',
  title: '章节',
  'x-title-en': 'Section',
  description: '一个章节：标题、正文和下级内容。',
  'x-description-en': 'A section: title, text and what it holds.',
  additionalProperties: false,
  required: ['title'],
  properties: {
    title: {
      title: '标题',
      'x-title-en': 'Title',
      description: '章节标题，不带编号和末尾句号。',
      'x-description-en': 'Title without its number and closing mark.',
      $ref: '#/definitions/line',
      examples: ['重视民生实事'],
    },
    numbered: {
      title: '是否编号',
      'x-title-en': 'Numbered',
      description: '前言、结束语等不编号的章节写 false。',
      'x-description-en': 'false for a section without a number, such as 前言.',
      type: 'boolean',
    },
    number: { $ref: '#/definitions/ordinal' },
    body: {
      title: '正文',
      'x-title-en': 'Body',
      description: '标题之后、下级内容之前的文字。',
      'x-description-en': 'Text between the title and what the section holds.',
      $ref: '#/definitions/text',
    },
    goals: {
      title: '目标与原则',
      'x-title-en': 'Goals and principles',
      description: '以“——”引出的目标、原则。可写成一句话：句号前是标题，句号后是内容。',
      'x-description-en':
        'Goals and principles set off by a dash. A plain text is split at its first 。 into title and body.',
      type: 'array',
      items: { $ref: '#/definitions/goal' },
    },
    items: {
      title: '分项',
      'x-title-en': 'Items',
      description: '以“一是”“二是”或“（1）”引出的分项。',
      'x-description-en': 'Points introduced by 一是, 二是 or （1）.',
      type: 'array',
      items: { $ref: '#/definitions/item' },
    },
    tables: {
      title: '表格',
      'x-title-en': 'Tables',
      description: '表格，每行的单元格数不必相同。',
      'x-description-en': 'Tables; rows may differ in length.',
      type: 'array',
      items: { $ref: '#/definitions/table' },
    },
    tasks: {
      title: '任务',
      'x-title-en': 'Tasks',
      description: '任务，按先后顺序；编号由程序生成。',
      'x-description-en': 'Tasks in order; their numbers are generated.',
      type: 'array',
      items: { $ref: '#/definitions/task' },
    },
    sections: {
      title: '章节',
      'x-title-en': 'Sections',
      description: '章节，可以逐级嵌套，最多五级。',
      'x-description-en': 'Sections, nested up to five levels.',
      type: 'array',
      items: { $ref: '#/definitions/section' },
    },
    closing: {
      title: '结尾',
      'x-title-en': 'Closing',
      description: '本部分各章节、任务之后的文字。',
      'x-description-en': 'Text behind the sections and tasks.',
      $ref: '#/definitions/text',
    },
  },
};
const wrapper1 = { validate: validate108 };

function validate108(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.title === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property '" + 'title' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema26.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (
        !validate22(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.numbered !== undefined) {
      if (typeof data.numbered !== 'boolean') {
        const err2 = {
          instancePath: instancePath + '/numbered',
          schemaPath: '#/properties/numbered/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.number !== undefined) {
      if (
        !validate89(data.number, {
          instancePath: instancePath + '/number',
          parentData: data,
          parentDataProperty: 'number',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate89.errors : append(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.body !== undefined) {
      if (
        !validate63(data.body, {
          instancePath: instancePath + '/body',
          parentData: data,
          parentDataProperty: 'body',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.goals !== undefined) {
      let data4 = data.goals;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate71(data4[i0], {
              instancePath: instancePath + '/goals/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/goals',
          schemaPath: '#/properties/goals/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.items !== undefined) {
      let data6 = data.items;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate76(data6[i1], {
              instancePath: instancePath + '/items/' + i1,
              parentData: data6,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate76.errors : append(vErrors, validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tables !== undefined) {
      let data8 = data.tables;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate81(data8[i2], {
              instancePath: instancePath + '/tables/' + i2,
              parentData: data8,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate81.errors : append(vErrors, validate81.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/tables',
          schemaPath: '#/properties/tables/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tasks !== undefined) {
      let data10 = data.tasks;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate87(data10[i3], {
              instancePath: instancePath + '/tasks/' + i3,
              parentData: data10,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate87.errors : append(vErrors, validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/tasks',
          schemaPath: '#/properties/tasks/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.sections !== undefined) {
      let data12 = data.sections;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !wrapper1.validate(data12[i4], {
              instancePath: instancePath + '/sections/' + i4,
              parentData: data12,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors =
              vErrors === null
                ? wrapper1.validate.errors
                : append(vErrors, wrapper1.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/sections',
          schemaPath: '#/properties/sections/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.closing !== undefined) {
      if (
        !validate63(data.closing, {
          instancePath: instancePath + '/closing',
          parentData: data,
          parentDataProperty: 'closing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}

const pattern1 = new RegExp('^[0-9]{4}[-—–~～至][0-9]{4}$', 'u');

function validate66(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.title === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property '" + 'title' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema17.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (
        !validate22(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate24(data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.year !== undefined) {
      let data2 = data.year;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = {
          instancePath: instancePath + '/year',
          schemaPath: '#/properties/year/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 2999 || isNaN(data2)) {
          const err3 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2999 },
            message: 'must be <= 2999',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data2 < 1900 || isNaN(data2)) {
          const err4 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1900 },
            message: 'must be >= 1900',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.period !== undefined) {
      let data3 = data.period;
      const _errs7 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs8 = errors;
      if (typeof data3 === 'string') {
        if (!pattern1.test(data3)) {
          const err5 = {
            instancePath: instancePath + '/period',
            schemaPath: '#/properties/period/oneOf/0/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{4}[-—–~～至][0-9]{4}$' },
            message: 'must match pattern "' + '^[0-9]{4}[-—–~～至][0-9]{4}$' + '"',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/period',
          schemaPath: '#/properties/period/oneOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs10 = errors;
      if (
        !validate27(data3, {
          instancePath: instancePath + '/period',
          parentData: data,
          parentDataProperty: 'period',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs10 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err7 = {
          instancePath: instancePath + '/period',
          schemaPath: '#/properties/period/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
          message: 'must match exactly one schema in oneOf',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.leadIn !== undefined) {
      if (
        !validate63(data.leadIn, {
          instancePath: instancePath + '/leadIn',
          parentData: data,
          parentDataProperty: 'leadIn',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.goals !== undefined) {
      let data5 = data.goals;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate71(data5[i0], {
              instancePath: instancePath + '/goals/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/goals',
          schemaPath: '#/properties/goals/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.items !== undefined) {
      let data7 = data.items;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate76(data7[i1], {
              instancePath: instancePath + '/items/' + i1,
              parentData: data7,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate76.errors : append(vErrors, validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.tables !== undefined) {
      let data9 = data.tables;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate81(data9[i2], {
              instancePath: instancePath + '/tables/' + i2,
              parentData: data9,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate81.errors : append(vErrors, validate81.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/tables',
          schemaPath: '#/properties/tables/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.tasks !== undefined) {
      let data11 = data.tasks;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate87(data11[i3], {
              instancePath: instancePath + '/tasks/' + i3,
              parentData: data11,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate87.errors : append(vErrors, validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/tasks',
          schemaPath: '#/properties/tasks/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.sections !== undefined) {
      let data13 = data.sections;
      if (Array.isArray(data13)) {
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate108(data13[i4], {
              instancePath: instancePath + '/sections/' + i4,
              parentData: data13,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate108.errors : append(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/sections',
          schemaPath: '#/properties/sections/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.closing !== undefined) {
      if (
        !validate63(data.closing, {
          instancePath: instancePath + '/closing',
          parentData: data,
          parentDataProperty: 'closing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}

const schema27 = {
  type: 'object',
  title: '名词',
  'x-title-en': 'Term',
  description: '一个名词及其解释。',
  'x-description-en': 'A term and what it means.',
  additionalProperties: false,
  required: ['term', 'definition'],
  properties: {
    term: {
      title: '名词',
      'x-title-en': 'Term',
      description: '名词。',
      'x-description-en': 'The term.',
      $ref: '#/definitions/line',
    },
    definition: {
      title: '解释',
      'x-title-en': 'Definition',
      description: '解释。',
      'x-description-en': 'What it means.',
      $ref: '#/definitions/text',
    },
  },
};

function validate128(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.term === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'term' },
        message: "must have required property '" + 'term' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.definition === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'definition' },
        message: "must have required property '" + 'definition' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'term' || key0 === 'definition')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.term !== undefined) {
      if (
        !validate22(data.term, {
          instancePath: instancePath + '/term',
          parentData: data,
          parentDataProperty: 'term',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.definition !== undefined) {
      if (
        !validate63(data.definition, {
          instancePath: instancePath + '/definition',
          parentData: data,
          parentDataProperty: 'definition',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}

const schema28 = {
  title: '单位',
  'x-title-en': 'Department',
  description: '一个单位：名称，或名称加简称等。',
  'x-description-en': 'A department: its name, or more about it.',
  anyOf: [
    { $ref: '#/definitions/line' },
    {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: {
        name: {
          title: '名称',
          'x-title-en': 'Name',
          description: '规范名称。',
          'x-description-en': 'The proper name.',
          $ref: '#/definitions/line',
        },
        aliases: {
          title: '简称',
          'x-title-en': 'Aliases',
          description: '简称和其他写法。',
          'x-description-en': 'Short names and other ways to write it.',
          $ref: '#/definitions/lines',
        },
        parent: {
          title: '上级单位',
          'x-title-en': 'Parent',
          description: '所属的上级单位。',
          'x-description-en': 'The body that it belongs to.',
          $ref: '#/definitions/line',
        },
        collective: {
          title: '统称',
          'x-title-en': 'Collective',
          description: '“各直属学校”等代表多个单位的统称写 true。',
          'x-description-en': 'true for a name that stands for many, such as 各直属学校.',
          type: 'boolean',
        },
      },
    },
  ],
};

function validate132(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.name === undefined) {
        const err0 = {
          instancePath,
          schemaPath: '#/anyOf/1/required',
          keyword: 'required',
          params: { missingProperty: 'name' },
          message: "must have required property '" + 'name' + "'",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(
          key0 === 'name' ||
          key0 === 'aliases' ||
          key0 === 'parent' ||
          key0 === 'collective'
        )) {
          const err1 = {
            instancePath,
            schemaPath: '#/anyOf/1/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key0 },
            message: 'must NOT have additional properties',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      if (data.name !== undefined) {
        if (
          !validate22(data.name, {
            instancePath: instancePath + '/name',
            parentData: data,
            parentDataProperty: 'name',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
          errors = vErrors.length;
        }
      }
      if (data.aliases !== undefined) {
        if (
          !validate45(data.aliases, {
            instancePath: instancePath + '/aliases',
            parentData: data,
            parentDataProperty: 'aliases',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate45.errors : append(vErrors, validate45.errors);
          errors = vErrors.length;
        }
      }
      if (data.parent !== undefined) {
        if (
          !validate22(data.parent, {
            instancePath: instancePath + '/parent',
            parentData: data,
            parentDataProperty: 'parent',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
          errors = vErrors.length;
        }
      }
      if (data.collective !== undefined) {
        if (typeof data.collective !== 'boolean') {
          const err2 = {
            instancePath: instancePath + '/collective',
            schemaPath: '#/anyOf/1/properties/collective/type',
            keyword: 'type',
            params: { type: 'boolean' },
            message: 'must be boolean',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    } else {
      const err3 = {
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'object' },
        message: 'must be object',
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err4 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      message: 'must match a schema in anyOf',
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}

function validate21(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  /*# sourceURL="urn:yaodian:plan" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.title === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property '" + 'title' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (
        !validate22(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate24(data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== undefined) {
      if (
        !validate22(data.issuer, {
          instancePath: instancePath + '/issuer',
          parentData: data,
          parentDataProperty: 'issuer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.year !== undefined) {
      let data3 = data.year;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err2 = {
          instancePath: instancePath + '/year',
          schemaPath: '#/properties/year/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 2999 || isNaN(data3)) {
          const err3 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2999 },
            message: 'must be <= 2999',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data3 < 1900 || isNaN(data3)) {
          const err4 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1900 },
            message: 'must be >= 1900',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.period !== undefined) {
      let data4 = data.period;
      const _errs8 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs9 = errors;
      if (typeof data4 === 'string') {
        if (!pattern1.test(data4)) {
          const err5 = {
            instancePath: instancePath + '/period',
            schemaPath: '#/properties/period/oneOf/0/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{4}[-—–~～至][0-9]{4}$' },
            message: 'must match pattern "' + '^[0-9]{4}[-—–~～至][0-9]{4}$' + '"',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/period',
          schemaPath: '#/properties/period/oneOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs11 = errors;
      if (
        !validate27(data4, {
          instancePath: instancePath + '/period',
          parentData: data,
          parentDataProperty: 'period',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs11 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err7 = {
          instancePath: instancePath + '/period',
          schemaPath: '#/properties/period/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
          message: 'must match exactly one schema in oneOf',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.style !== undefined) {
      if (
        !validate29(data.style, {
          instancePath: instancePath + '/style',
          parentData: data,
          parentDataProperty: 'style',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.document !== undefined) {
      if (
        !validate39(data.document, {
          instancePath: instancePath + '/document',
          parentData: data,
          parentDataProperty: 'document',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.notice !== undefined) {
      if (
        !validate61(data.notice, {
          instancePath: instancePath + '/notice',
          parentData: data,
          parentDataProperty: 'notice',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== undefined) {
      if (
        !validate66(data.summary, {
          instancePath: instancePath + '/summary',
          parentData: data,
          parentDataProperty: 'summary',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : append(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.leadIn !== undefined) {
      if (
        !validate63(data.leadIn, {
          instancePath: instancePath + '/leadIn',
          parentData: data,
          parentDataProperty: 'leadIn',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.goals !== undefined) {
      let data10 = data.goals;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate71(data10[i0], {
              instancePath: instancePath + '/goals/' + i0,
              parentData: data10,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/goals',
          schemaPath: '#/properties/goals/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.items !== undefined) {
      let data12 = data.items;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate76(data12[i1], {
              instancePath: instancePath + '/items/' + i1,
              parentData: data12,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate76.errors : append(vErrors, validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.tables !== undefined) {
      let data14 = data.tables;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate81(data14[i2], {
              instancePath: instancePath + '/tables/' + i2,
              parentData: data14,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate81.errors : append(vErrors, validate81.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/tables',
          schemaPath: '#/properties/tables/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.tasks !== undefined) {
      let data16 = data.tasks;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate87(data16[i3], {
              instancePath: instancePath + '/tasks/' + i3,
              parentData: data16,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate87.errors : append(vErrors, validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/tasks',
          schemaPath: '#/properties/tasks/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.sections !== undefined) {
      let data18 = data.sections;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate108(data18[i4], {
              instancePath: instancePath + '/sections/' + i4,
              parentData: data18,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate108.errors : append(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/sections',
          schemaPath: '#/properties/sections/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.closing !== undefined) {
      if (
        !validate63(data.closing, {
          instancePath: instancePath + '/closing',
          parentData: data,
          parentDataProperty: 'closing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== undefined) {
      let data21 = data.attachments;
      if (Array.isArray(data21)) {
        const len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate66(data21[i5], {
              instancePath: instancePath + '/attachments/' + i5,
              parentData: data21,
              parentDataProperty: i5,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate66.errors : append(vErrors, validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/attachments',
          schemaPath: '#/properties/attachments/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.glossary !== undefined) {
      let data23 = data.glossary;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (
            !validate128(data23[i6], {
              instancePath: instancePath + '/glossary/' + i6,
              parentData: data23,
              parentDataProperty: i6,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate128.errors : append(vErrors, validate128.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/glossary',
          schemaPath: '#/properties/glossary/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.departments !== undefined) {
      let data25 = data.departments;
      if (Array.isArray(data25)) {
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (
            !validate132(data25[i7], {
              instancePath: instancePath + '/departments/' + i7,
              parentData: data25,
              parentDataProperty: i7,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate132.errors : append(vErrors, validate132.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/departments',
          schemaPath: '#/properties/departments/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
