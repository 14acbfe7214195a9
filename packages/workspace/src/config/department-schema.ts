import { described, text, type ConfigSchema } from './schema-terms.ts';

/** A body of the roster: its name, or all that is known of it. */
export const department: ConfigSchema = {
  anyOf: [
    text,
    {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      examples: [{ name: '规建处', aliases: ['规划建设处'] }],
      properties: {
        name: described('规范名称。', 'The name to be used.', { ...text, examples: ['规建处'] }),
        aliases: described('其他写法，检查时视为同一处室。', 'Other names of the same body.', {
          type: 'array',
          items: text,
          examples: [['规划建设处']],
        }),
        parent: described('上级单位。', 'The body that it belongs to.', {
          ...text,
          examples: ['市教育局'],
        }),
        successor: described('已撤并的机构由谁承接。', 'Who took over from an abolished body.', {
          anyOf: [
            text,
            {
              type: 'object',
              additionalProperties: false,
              required: ['name'],
              examples: [{ name: '规建处', since: '2024-03-01' }],
              properties: {
                name: described('承接机构。', 'The successor.', { ...text, examples: ['规建处'] }),
                since: described(
                  '从哪天起不再使用旧名，YYYY-MM-DD。',
                  'First day on which the old name is wrong.',
                  {
                    type: 'string',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    examples: ['2024-03-01'],
                  },
                ),
              },
            },
          ],
          examples: ['规建处'],
        }),
        collective: described(
          '是否代表多个单位（各区教育局、各直属学校）。',
          'Whether it stands for many bodies.',
          {
            type: 'boolean',
            examples: [true],
          },
        ),
        leadsByDefault: described(
          '并列时是否默认由它牵头。',
          'Whether it leads where several are named.',
          {
            type: 'boolean',
            examples: [true],
          },
        ),
      },
    },
  ],
};
