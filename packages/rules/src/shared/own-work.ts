/** Verbs of what an office does itself and has in its own hands. */
export const ownWork =
  /完成|建成|建设|新建|改建|扩建|改造|开工|动工|竣工|投用|出台|印发|制定|修订|举办|开展|培训|组建|成立|遴选|招聘|淘汰|登记|实施|投入|安装|配备|新增/u;

/** Signs that others decide: a prize, a higher level's approval. */
export const othersDecide =
  /获得|获评|荣获|入选|入围|通过|认定|评为|列入|纳入|获批|跻身|国家级|全国|省级|授予|争先|位次|排名|获奖/u;

/** Verbs that commit the office to bring something about. */
export const commitVerb =
  /建设|建成|新建|改建|扩建|创建|打造|培育|培养|引进|评选|认定|遴选|选聘|招聘|开发|举办|开展|组建|推出|选树|创作|推广|扶持|实施|推进|推动|加快|完成|竣工|动工|开工|建立|表彰|启动|发展/u;
