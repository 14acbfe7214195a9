/** What the names of bodies end in. */
const bodyEnd =
  /(?:局|委|办|部|处|科|室|院|校|中心|会|厅|司|股|站|所|队|公司|集团|政府|单位|部门|街道|镇|乡|区|市|县|州|团委|工会|妇联|馆|银行|支行|分行|大学|中学|小学|幼儿园|园|组|领导|书记|党委|党组|支部|机构|台|社|署|法院|检察院|军分区|总工会|残联|科协|文联|工商联|团市委|团县委|团区委|人员|企业|法制办|主任|校长|局长|科长|处长|老师|教师|班主任|年级|教研组|后勤|团队|共青团|社区|村|场|库|邮政|电力|电信|移动|联通|铁塔|税务|海关|总队|支队|大队|中队|厂|协会|学会|联盟|委员会|办公厅|人|联社|分局|基地|医院|林场|港|航|电网|供电|等)(?:[（(][^（）()]{1,20}[）)])?$/u;

export function endsLikeBody(name: string): boolean {
  return bodyEnd.test(name);
}

const vague =
  /^(?:[省市州县区镇乡局委厅校院]?(?:政府|属|机关)?|全[市县区校局])?(?:直)?(?:各|其他|其它|各个)?(?:有关|相关|其他|其它)?(?:业务|职能|责任|成员|牵头|主管|对口|教育)?(?:处室|科室|股室|部门|单位|方面|机构|人员|处|科|室|股|组)(?:负责人)?(?:[和及与、](?:各|有关|相关){0,2}(?:处室|科室|股室|部门|单位|机构|人员))?$/u;

/** 有关业务处室, 等有关部门, 各科室, 县各有关单位: nobody can be asked in December. */
export function isVagueBody(name: string): boolean {
  if (isOtherBodies(name)) return true;
  // 区直各部门: all of them, and everybody knows which.
  if (/^[省市州县区]直各(?:部门|单位)$/u.test(name)) return false;
  return vague.test(name) && /有关|相关|各|其他|其它|全/u.test(name);
}

/** 等单位 behind the last name of a list. */
export function isOtherBodies(name: string): boolean {
  return /^等(?:部门|单位|处室|科室|股室|机构)$/u.test(name);
}

/** 各区、县级市, 各直属学校, 各有关省级人民政府: stands for many and is no single body. */
export function isCollectiveBody(name: string): boolean {
  return (
    /^(?:[省市州县区局]?直?各|全[省市州县区校体]|所有|功能区管委会$)/u.test(name) &&
    !isVagueBody(name)
  );
}

/** What goes on behind 各: 各区|、县级市; 各县|、市|、区. */
export function continuesCollective(name: string): boolean {
  return /^(?:区|县|市|州|盟|旗|县级市|乡|镇|乡镇|街道|园区|开发区|县区|自治县|镇街|办事处|街道办事处|学校|直属单位|直属学校|中小学|幼儿园|功能区|党委|政府|人民政府)(?:[（(][^（）()]{1,12}[）)])?(?:人民政府|政府|教育局|党委|党工委)?$/u.test(
    name,
  );
}

/**
 * 市发展改革委, 各区政府: a name that can only be a public body, and so makes a bracket at the end of
 * a sentence a responsibility without any 负责.
 */
export function isPublicBody(name: string): boolean {
  return (
    name.length >= 3 &&
    /^(?:[省市县区州镇乡旗盟]|国家|各|高新区|经开区|开发区|管委会)/u.test(name) &&
    /(?:局|委|办|厅|部|署|政府|办公室|管委会|委员会|中心|总队|支队|集团|公司|总工会|联社|银行|团委|妇联|残联|工商联|科协|文联|公安|法院|检察院)(?:[（(][^（）()]{1,20}[）)])?$/u.test(
      name,
    )
  );
}

/** 相关区, 上海金融监管局: stands in a list of public bodies and does not look like one by itself. */
export function isOtherBody(name: string): boolean {
  return (
    /^(?:相关|有关)[省市州县区镇乡]{1,3}(?:人民)?(?:政府)?$/u.test(name) ||
    (name.length >= 4 &&
      /(?:监管局|监管分局|管理局|税务局|海关|银行|电力公司|供电公司|分公司|气象局|邮政公司)$/u.test(
        name,
      ))
  );
}

/** 体育组, 教科室, 少先队大队部: what a school is divided into. */
const sectionOfSchool =
  /^(?:[\u4e00-\u9fff]{0,6}(?:教研组|年级组|备课组|教研室|教科室|教科研室|卫生室|保健室|大队部|团支部|党支部|团委|安全办|党政办|校办)|(?:语文|数学|英语|外语|体育|艺术|音乐|美术|科学|信息|综合|文科|理科|体卫艺|保教|后勤)组)$/u;

/** 防汛科, 规划财务处: what an office is divided into, and no 内科, 本科 or 办事处. */
export function isSectionOfOffice(name: string): boolean {
  if (sectionOfSchool.test(name)) return true;
  return (
    /^(?:办公室|[\u4e00-\u9fff]{2,10}(?:科|处|股|办公室|中心|大队|支队|党委|纪委))$/u.test(name) &&
    !/^(?:含|如|包括|见|详|各|有关|相关)|^(?:学|专|本|内|外|普外|文|理|百|骨|眼|牙|儿|妇|妇产|重点专|重点学|[一二三])科$|(?:办事|之|用|好|长|坏|出|别|短)处$/u.test(
      name,
    )
  );
}

/** Who may stand beside a section of an office in a list: 各街道办事处, 市特检院. */
export function standsBesideSections(name: string): boolean {
  return (
    isPublicBody(name) ||
    isCollectiveBody(name) ||
    /^[\u4e00-\u9fff]{2,8}(?:组|部|办|室|妇联|工会|班主任)$/u.test(name) ||
    (/^[省市县区]/u.test(name) && name.length >= 4 && endsLikeBody(name))
  );
}
