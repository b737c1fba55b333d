<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cw::core</name>
    <message>
        <source> (assumed in part)</source>
        <translation>（部分为假设）</translation>
    </message>
    <message>
        <source> GPUs</source>
        <translation> 个 GPU</translation>
    </message>
    <message>
        <source> a year</source>
        <translation>/年</translation>
    </message>
    <message>
        <source> acres</source>
        <translation> 英亩</translation>
    </message>
    <message>
        <source> and {} more</source>
        <translation> 及另外 {} 项</translation>
    </message>
    <message>
        <source> in pods of {} leaves</source>
        <translation>（每 Pod {} 台叶交换机）</translation>
    </message>
    <message>
        <source> is out of range</source>
        <translation> 超出范围</translation>
    </message>
    <message>
        <source> miles</source>
        <translation> 英里</translation>
    </message>
    <message>
        <source> million US gal)</source>
        <translation> 百万美制加仑）</translation>
    </message>
    <message>
        <source> on</source>
        <translation> 开启</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source> per GPU-hour</source>
        <translation>/GPU 小时</translation>
    </message>
    <message>
        <source> short tons/yr</source>
        <translation> 短吨/年</translation>
    </message>
    <message>
        <source> thousand m³ (</source>
        <translation> 千 m³（</translation>
    </message>
    <message>
        <source> to </source>
        <translation> 至 </translation>
    </message>
    <message>
        <source> to build, by category</source>
        <translation>（建设总额，按类别）</translation>
    </message>
    <message>
        <source> tons of refrigeration</source>
        <translation> 冷吨</translation>
    </message>
    <message>
        <source> with {}</source>
        <translation>（含 {}）</translation>
    </message>
    <message>
        <source> · buildings </source>
        <translation> · 建筑 </translation>
    </message>
    <message>
        <source>&apos; cannot be an id</source>
        <translation>&apos; 不能用作标识</translation>
    </message>
    <message>
        <source>&apos; cannot stand on a plan</source>
        <translation>&apos; 不能放置在平面图上</translation>
    </message>
    <message>
        <source>&apos; is missing</source>
        <translation>&apos; 缺失</translation>
    </message>
    <message>
        <source>&apos; is no date</source>
        <translation>&apos; 不是日期</translation>
    </message>
    <message>
        <source>&apos; is no id</source>
        <translation>&apos; 不是有效标识</translation>
    </message>
    <message>
        <source>&apos; is not known here</source>
        <translation>&apos; 在此处未知</translation>
    </message>
    <message>
        <source>&apos; is taken twice</source>
        <translation>&apos; 重复使用</translation>
    </message>
    <message>
        <source>&apos; is there twice</source>
        <translation>&apos; 出现了两次</translation>
    </message>
    <message>
        <source>&apos; stands twice in one object</source>
        <translation>&apos; 在同一对象中出现两次</translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; merges too many maps</source>
        <translation>&apos;&lt;&lt;&apos; 合并的映射过多</translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; merges what is no map</source>
        <translation>&apos;&lt;&lt;&apos; 合并的不是映射</translation>
    </message>
    <message>
        <source>&apos;kind&apos; is missing</source>
        <translation>缺少 &apos;kind&apos;</translation>
    </message>
    <message>
        <source>&apos;low&apos; is above &apos;high&apos;</source>
        <translation>&apos;low&apos; 大于 &apos;high&apos;</translation>
    </message>
    <message>
        <source>&apos;u_height&apos; is no multiple of half a unit</source>
        <translation>&apos;u_height&apos; 不是半个 U 的整数倍</translation>
    </message>
    <message>
        <source>&apos;{}&apos; belongs to the catalogue</source>
        <translation>&apos;{}&apos; 属于目录</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not begin with a number</source>
        <translation>&apos;{}&apos; 不以数字开头</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} entries</source>
        <translation>&apos;{}&apos; 有 {} 个条目</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} ports and {} links</source>
        <translation>&apos;{}&apos; 有 {} 个端口，却有 {} 条链路</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a {}, &apos;{}&apos; is a {}</source>
        <translation>&apos;{}&apos; 是 {}，而 &apos;{}&apos; 是 {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is linked to itself</source>
        <translation>&apos;{}&apos; 与自身相连</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false</source>
        <translation>&apos;{}&apos; 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no climate record with design points</source>
        <translation>&apos;{}&apos; 不是带设计点的气候记录</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no id</source>
        <translation>&apos;{}&apos; 不是有效标识</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no text of an item</source>
        <translation>&apos;{}&apos; 不是目录项的文字字段</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no unit of this figure</source>
        <translation>&apos;{}&apos; 不是此数值的单位</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no unit of weight</source>
        <translation>&apos;{}&apos; 不是重量单位</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a list</source>
        <translation>&apos;{}&apos; 不是列表</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number from 0 to {}</source>
        <translation>&apos;{}&apos; 不是 0 至 {} 之间的数字</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a text</source>
        <translation>&apos;{}&apos; 不是文字</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there twice</source>
        <translation>&apos;{}&apos; 出现了两次</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too long or holds control characters</source>
        <translation>&apos;{}&apos; 过长或含有控制字符</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is used by {}</source>
        <translation>&apos;{}&apos; 正被 {} 使用</translation>
    </message>
    <message>
        <source>&apos;{}&apos; means nothing here</source>
        <translation>&apos;{}&apos; 在此处没有意义</translation>
    </message>
    <message>
        <source>, 1 endpoint more</source>
        <translation>，另加 1 个端点</translation>
    </message>
    <message>
        <source>, 1 link between neighbours</source>
        <translation>，相邻交换机间 1 条链路</translation>
    </message>
    <message>
        <source>, 1 link between two groups</source>
        <translation>，每两组间 1 条链路</translation>
    </message>
    <message>
        <source>, and at least {} more like it</source>
        <translation>，另有至少 {} 处类似情况</translation>
    </message>
    <message>
        <source>, and {} more like it</source>
        <translation>，另有 {} 处类似情况</translation>
    </message>
    <message>
        <source>, continued</source>
        <translation>（续）</translation>
    </message>
    <message>
        <source>, in at least {} more places</source>
        <translation>，另有至少 {} 处</translation>
    </message>
    <message>
        <source>, in {} more places</source>
        <translation>，另有 {} 处</translation>
    </message>
    <message>
        <source>, more taper at the leaf</source>
        <translation>，或加大叶层收敛比</translation>
    </message>
    <message>
        <source>, or {} tiers (up to {} endpoints)</source>
        <translation>，或采用 {} 层（最多 {} 个端点）</translation>
    </message>
    <message>
        <source>, pods of {} leaves</source>
        <translation>，每 Pod {} 台叶交换机</translation>
    </message>
    <message>
        <source>, reserve</source>
        <translation>，备用</translation>
    </message>
    <message>
        <source>, {} endpoints more</source>
        <translation>，另加 {} 个端点</translation>
    </message>
    <message>
        <source>, {} links between neighbours</source>
        <translation>，相邻交换机间 {} 条链路</translation>
    </message>
    <message>
        <source>, {} links between two groups</source>
        <translation>，每两组间 {} 条链路</translation>
    </message>
    <message>
        <source>, {} planes</source>
        <translation>，{} 个平面</translation>
    </message>
    <message>
        <source>, {} rails</source>
        <translation>，{} 条轨道</translation>
    </message>
    <message>
        <source>, {} {} changed over</source>
        <translation>，{} 个{}换边</translation>
    </message>
    <message>
        <source>0, 90, 180 or 270, counter-clockwise</source>
        <translation>0、90、180 或 270，逆时针</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>1 to 1000</source>
        <translation>1 至 1000</translation>
    </message>
    <message>
        <source>1 to 1024</source>
        <translation>1 至 1024</translation>
    </message>
    <message>
        <source>1 to 64</source>
        <translation>1 至 64</translation>
    </message>
    <message>
        <source>1 to {}</source>
        <translation>1 至 {}</translation>
    </message>
    <message>
        <source>1 to {} letters</source>
        <translation>1 至 {} 个字符</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>127 air-cooled DGX H100 on NDR InfiniBand, as in the reference architecture</source>
        <translation>127 台风冷 DGX H100，NDR InfiniBand，与参考架构一致</translation>
    </message>
    <message>
        <source>1:{} at {}</source>
        <translation>1:{}（{}）</translation>
    </message>
    <message>
        <source>2 to 4096</source>
        <translation>2 至 4096</translation>
    </message>
    <message>
        <source>4 to 4096</source>
        <translation>4 至 4096</translation>
    </message>
    <message>
        <source>99.9 marks a missing value: fill it in</source>
        <translation>99.9 表示缺失值：请补全</translation>
    </message>
    <message>
        <source>999 marks a missing value: fill it in</source>
        <translation>999 表示缺失值：请补全</translation>
    </message>
    <message>
        <source>: no NOx rate</source>
        <translation>：无 NOx 排放率</translation>
    </message>
    <message>
        <source>: no heat rate</source>
        <translation>：无热耗率</translation>
    </message>
    <message>
        <source>: no sound level</source>
        <translation>：无声级</translation>
    </message>
    <message>
        <source>: not saved: </source>
        <translation>：未保存：</translation>
    </message>
    <message>
        <source>; above: slabs across the longest side</source>
        <translation>；上界：横切最长边的切片</translation>
    </message>
    <message>
        <source>; above: slabs across the shortest side</source>
        <translation>；上界：横切最短边的切片</translation>
    </message>
    <message>
        <source>; above: the best division found by partitioning, exchange and minimum cuts</source>
        <translation>；上界：由分区、交换和最小割找到的最佳划分</translation>
    </message>
    <message>
        <source>; above: the division shown, switches settled by a minimum cut</source>
        <translation>；上界：所示划分，交换机归属由最小割确定</translation>
    </message>
    <message>
        <source>; adapters with ports in several planes are not divided, and the planes add up</source>
        <translation>；端口分属多个平面的网卡不拆分，各平面相加</translation>
    </message>
    <message>
        <source>; at least {} pairs are in each other&apos;s way</source>
        <translation>；至少有 {} 对互相妨碍</translation>
    </message>
    <message>
        <source>; the last pod is smaller than the others, which the fat-tree routing of OpenSM does not take</source>
        <translation>；最后一个 Pod 小于其他 Pod，OpenSM 的胖树路由不支持</translation>
    </message>
    <message>
        <source>; the sum of {} separate networks, each halved alike, that meet only in the systems</source>
        <translation>；{} 个独立网络之和，各自同样二分，仅在系统处相接</translation>
    </message>
    <message>
        <source>; the {} uplinks of a switch in tier {} divide evenly only among {} switches above, where {} would have the ports</source>
        <translation>；第 {1} 层交换机的 {0} 条上行链路只能在 {2} 台上层交换机间均分，而按端口数 {3} 台即可</translation>
    </message>
    <message>
        <source>; {} supplies of {:.0f} W together, half of them perhaps spare: the file does not say</source>
        <translation>；共 {} 个 {:.0f} W 电源，其中一半可能为冗余：文件未说明</translation>
    </message>
    <message>
        <source>A month of delay costs</source>
        <translation>每延误一个月的成本</translation>
    </message>
    <message>
        <source>A site, a building and one hall to start from; with a number of GPUs, halls of air-cooled H100</source>
        <translation>起步用的场地、建筑和一间机房；指定 GPU 数量后，生成风冷 H100 机房</translation>
    </message>
    <message>
        <source>Add a back-end network</source>
        <translation>添加后端网络</translation>
    </message>
    <message>
        <source>Add a coolant unit or take out devices</source>
        <translation>添加冷量分配单元或移出设备</translation>
    </message>
    <message>
        <source>Add item {}</source>
        <translation>添加目录项 {}</translation>
    </message>
    <message>
        <source>Add network racks</source>
        <translation>添加网络机柜</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>添加底图</translation>
    </message>
    <message>
        <source>Add power strips or take out devices</source>
        <translation>添加机柜电源分配单元或移出设备</translation>
    </message>
    <message>
        <source>Air handlers</source>
        <translation>空气处理机组</translation>
    </message>
    <message>
        <source>Air-cooled servers on RoCE, as leased by May 2024; the building is this design&apos;s own</source>
        <translation>RoCE 网络风冷服务器，2024 年 5 月前租用；建筑为本设计自拟</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>All-to-all throughput</source>
        <translation>全对全吞吐</translation>
    </message>
    <message>
        <source>An exit way of {} is {} mm wide at its narrowest, {} mm are needed</source>
        <translation>{} 的疏散通道最窄处宽 {} mm，需要 {} mm</translation>
    </message>
    <message>
        <source>Any permutation, at least</source>
        <translation>任意置换，至少</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approved: name, date, signature</source>
        <translation>批准：姓名、日期、签字</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>At least {} of {} copies stand outside {}</source>
        <translation>至少有 {} 份（共 {} 份）超出 {}</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>Authority having jurisdiction</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Average day</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>Average day and peak day</source>
        <translation>日均与最大日</translation>
    </message>
    <message>
        <source>Back-end network</source>
        <translation>后端网络</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>蓄电池</translation>
    </message>
    <message>
        <source>Bearings are against true north; corners of the property line are marked by circles.</source>
        <translation>方位角以真北为准；红线角点以圆圈标示。</translation>
    </message>
    <message>
        <source>Bisection, exact</source>
        <translation>对分带宽，精确</translation>
    </message>
    <message>
        <source>Bisection, proved bounds</source>
        <translation>对分带宽，已证明的上下界</translation>
    </message>
    <message>
        <source>Bisection: the least capacity between two halves of the endpoints, over all halvings, switches on either side, one direction of each link.</source>
        <translation>对分带宽：在端点的所有对半划分（交换机可归任一侧）中，两半之间的最小容量，按每条链路单向计。</translation>
    </message>
    <message>
        <source>Bring a supply forward, add generation, or build the phase later</source>
        <translation>提前供电、增加发电，或推迟该阶段建设</translation>
    </message>
    <message>
        <source>Build the network racks with an earlier phase</source>
        <translation>将网络机柜安排在更早的阶段建设</translation>
    </message>
    <message>
        <source>Build the plant with an earlier phase</source>
        <translation>将该设备安排在更早的阶段建设</translation>
    </message>
    <message>
        <source>Build them with an earlier phase, or let the supply start later</source>
        <translation>安排在更早的阶段建设，或推迟供电开始日期</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Building costs the same at a lease price of</source>
        <translation>自建与租赁成本相等时的租价</translation>
    </message>
    <message>
        <source>Buildings of NVL72 halls with their own plant, four rails of three tiers, four phases</source>
        <translation>NVL72 机房建筑群，各带动力设备，四条轨道、三层网络、四个阶段</translation>
    </message>
    <message>
        <source>Buildings, footprint</source>
        <translation>建筑，占地</translation>
    </message>
    <message>
        <source>CO2 of fuel: 40 CFR 98, table C-1; what the site&apos;s own sets do not give comes from the grid</source>
        <translation>燃料 CO2：40 CFR 98 表 C-1；场地自备机组不足部分取自电网</translation>
    </message>
    <message>
        <source>CO2 of grid power: </source>
        <translation>电网电力 CO2：</translation>
    </message>
    <message>
        <source>CO₂ from grid and fuel</source>
        <translation>电网与燃料 CO₂</translation>
    </message>
    <message>
        <source>CO₂, grid and fuel</source>
        <translation>CO₂，电网与燃料</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Campus of a million GPUs</source>
        <translation>百万 GPU 园区</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>Capital cost by category</source>
        <translation>资本支出构成</translation>
    </message>
    <message>
        <source>Capital cost per GPU</source>
        <translation>每 GPU 资本支出</translation>
    </message>
    <message>
        <source>Change area of</source>
        <translation>更改所属区域：</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>更改柱网</translation>
    </message>
    <message>
        <source>Change one copy</source>
        <translation>更改单份</translation>
    </message>
    <message>
        <source>Change opacity</source>
        <translation>更改不透明度</translation>
    </message>
    <message>
        <source>Change phase of</source>
        <translation>更改阶段：</translation>
    </message>
    <message>
        <source>Change pitch of</source>
        <translation>更改间距：</translation>
    </message>
    <message>
        <source>Change the structure, the switch or the number of planes</source>
        <translation>更改网络结构、交换机或平面数</translation>
    </message>
    <message>
        <source>Checked: name, date, signature</source>
        <translation>校核：姓名、日期、签字</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>冷水机组</translation>
    </message>
    <message>
        <source>Chillers: a constant share of Carnot from the AHRI 550/590 rating point</source>
        <translation>冷水机组：由 AHRI 550/590 额定点得出的固定卡诺效率比例</translation>
    </message>
    <message>
        <source>Choose a taper with a number of uplinks that divides better, such as a power of two</source>
        <translation>选择上行链路数更易整除的收敛比，例如 2 的幂</translation>
    </message>
    <message>
        <source>Choose lower equipment or another area</source>
        <translation>选择更矮的设备或其他区域</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>净高</translation>
    </message>
    <message>
        <source>Clear {} of {}</source>
        <translation>清除 {1} 的{0}</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Construction: US${:.1f} million per MW of IT load (published average 11.7, range 9.3 to 15; 15 to 20 for liquid-cooled halls), divided 53 % plant, 21 % shell, 10 % site, 16 % white space and offices</source>
        <translation>建设：每 MW IT 负荷 US${:.1f} million（公布平均值 11.7，范围 9.3 至 15；液冷机房 15 至 20），其中机电设备 53 %、建筑外壳 21 %、场地 10 %、机房装修和办公 16 %</translation>
    </message>
    <message>
        <source>Coolant units</source>
        <translation>冷量分配单元</translation>
    </message>
    <message>
        <source>Coolant units on the floor</source>
        <translation>落地冷量分配单元</translation>
    </message>
    <message>
        <source>Cooling and water</source>
        <translation>冷却与用水</translation>
    </message>
    <message>
        <source>Cooling racks</source>
        <translation>冷却机柜</translation>
    </message>
    <message>
        <source>Cooling towers</source>
        <translation>冷却塔</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost </source>
        <translation>成本 </translation>
    </message>
    <message>
        <source>Cost of ownership per GPU-hour</source>
        <translation>每 GPU 小时拥有成本</translation>
    </message>
    <message>
        <source>Cost of ownership per GPU-hour used</source>
        <translation>每使用 GPU 小时的拥有成本</translation>
    </message>
    <message>
        <source>Cost, US dollars</source>
        <translation>成本，美元</translation>
    </message>
    <message>
        <source>Cross aisle</source>
        <translation>横向通道</translation>
    </message>
    <message>
        <source>DGX SuperPOD H100, four scalable units</source>
        <translation>DGX SuperPOD H100，四个可扩展单元</translation>
    </message>
    <message>
        <source>Data hall</source>
        <translation>数据机房</translation>
    </message>
    <message>
        <source>Data halls</source>
        <translation>数据机房</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12 月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12 月</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete keep-out</source>
        <translation>删除预留空地</translation>
    </message>
    <message>
        <source>Delete the waiver</source>
        <translation>删除该豁免</translation>
    </message>
    <message>
        <source>Diesel generators</source>
        <translation>柴油发电机</translation>
    </message>
    <message>
        <source>Dimensions in metres, feet in parentheses where given. Written dimensions prevail over scaled ones.</source>
        <translation>尺寸单位为米，括号内为英尺（如有）。以标注尺寸为准，不得按比例量取。</translation>
    </message>
    <message>
        <source>Discharged as blow-down, average day</source>
        <translation>排污量，日均</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>等间距分布</translation>
    </message>
    <message>
        <source>Divide it into planes or rails with a subnet each, or join subnets with routers</source>
        <translation>划分为各自独立子网的平面或轨道，或用路由器连接子网</translation>
    </message>
    <message>
        <source>Division: {}</source>
        <translation>划分：{}</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>绘制区域</translation>
    </message>
    <message>
        <source>Draw keep-out</source>
        <translation>绘制预留空地</translation>
    </message>
    <message>
        <source>Drawing list</source>
        <translation>图纸目录</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>干冷器</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Empty hall</source>
        <translation>空机房</translation>
    </message>
    <message>
        <source>Endpoint ports</source>
        <translation>端点端口</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Energy: US${:.4f} per kWh (EIA: Tennessee industrial average 0.0674)</source>
        <translation>电能：每 kWh US${:.4f}（EIA：田纳西州工业平均 0.0674）</translation>
    </message>
    <message>
        <source>Enter a price in a catalogue item of your own</source>
        <translation>在自有目录项中填写价格</translation>
    </message>
    <message>
        <source>Enter the clear height of the area</source>
        <translation>填写该区域的净高</translation>
    </message>
    <message>
        <source>Enter the figure in a catalogue item of your own</source>
        <translation>在自有目录项中填写该数值</translation>
    </message>
    <message>
        <source>Enter the floor load of the area</source>
        <translation>填写该区域的楼面荷载</translation>
    </message>
    <message>
        <source>Enter the weight in kg in a catalogue item of the design</source>
        <translation>在本设计的目录项中填写重量（kg）</translation>
    </message>
    <message>
        <source>Equipment data come from the catalogue of the design, where every value carries its source and a mark: data sheet, published, default, estimate, derived or entered.</source>
        <translation>设备数据取自本设计的目录，每个数值都带有来源和标记：数据手册、公开资料、默认值、估算、推算或用户输入。</translation>
    </message>
    <message>
        <source>Equipment overlaps by {} x {} mm{}</source>
        <translation>设备重叠 {} x {} mm{}</translation>
    </message>
    <message>
        <source>Equipment: prices of the catalogue, the middle of a range; each with its source there</source>
        <translation>设备：目录价格，取区间中值；来源见各目录项</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Every phase has the power it needs on its date</source>
        <translation>每个阶段在其日期都有所需供电</translation>
    </message>
    <message>
        <source>Facility load, peak</source>
        <translation>设施负荷，峰值</translation>
    </message>
    <message>
        <source>Facility load, typical</source>
        <translation>设施负荷，典型值</translation>
    </message>
    <message>
        <source>Facility water pumps</source>
        <translation>冷却水泵</translation>
    </message>
    <message>
        <source>Fan walls and air handlers</source>
        <translation>风墙和空气处理机组</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>Findings of the design check</source>
        <translation>设计检查结果</translation>
    </message>
    <message>
        <source>First of the optics fails after</source>
        <translation>首个光模块失效时间</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Floor load allowed</source>
        <translation>允许楼面荷载</translation>
    </message>
    <message>
        <source>Four halls in a former factory, Ethernet in three tiers, 8, 50 and 150 MW of grid power with gas sets in between</source>
        <translation>旧厂房内四间机房，三层以太网，8、50 和 150 MW 市电，过渡期由燃气机组补充</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Front aisle</source>
        <translation>正面通道</translation>
    </message>
    <message>
        <source>GB200 NVL72: 10,000 GPUs</source>
        <translation>GB200 NVL72：10,000 个 GPU</translation>
    </message>
    <message>
        <source>GPU nodes</source>
        <translation>GPU 节点</translation>
    </message>
    <message>
        <source>GPU rack</source>
        <translation>GPU 机柜</translation>
    </message>
    <message>
        <source>GPU racks</source>
        <translation>GPU 机柜</translation>
    </message>
    <message>
        <source>GPU systems</source>
        <translation>GPU 系统</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs in this hall</source>
        <translation>本机房 GPU</translation>
    </message>
    <message>
        <source>GPUs online</source>
        <translation>在线 GPU</translation>
    </message>
    <message>
        <source>Gas engines</source>
        <translation>燃气内燃机</translation>
    </message>
    <message>
        <source>Gas turbines</source>
        <translation>燃气轮机</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Hall data</source>
        <translation>机房数据</translation>
    </message>
    <message>
        <source>Hall plan: </source>
        <translation>机房平面图：</translation>
    </message>
    <message>
        <source>Heat leaves the site through {}</source>
        <translation>热量经{}排出场地</translation>
    </message>
    <message>
        <source>Heat rejected, peak</source>
        <translation>排热量，峰值</translation>
    </message>
    <message>
        <source>Heat rejection units</source>
        <translation>散热机组</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide picture</source>
        <translation>隐藏底图</translation>
    </message>
    <message>
        <source>IT load, peak</source>
        <translation>IT 负荷，峰值</translation>
    </message>
    <message>
        <source>IT load, typical of heavy training</source>
        <translation>IT 负荷，重度训练典型值</translation>
    </message>
    <message>
        <source>Import {}</source>
        <translation>导入 {}</translation>
    </message>
    <message>
        <source>Import {} device types</source>
        <translation>导入 {} 个设备类型</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>Key plan</source>
        <translation>位置索引图</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>设置标签：</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>土地</translation>
    </message>
    <message>
        <source>Land </source>
        <translation>土地 </translation>
    </message>
    <message>
        <source>Land covered by buildings</source>
        <translation>建筑占土地比例</translation>
    </message>
    <message>
        <source>Land within the property line</source>
        <translation>红线内土地</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>叶层</translation>
    </message>
    <message>
        <source>Lease: US${:.2f} per GPU-hour for {:.0f} years, every hour paid (US$10 billion over 100,000 GPUs and 4 years)</source>
        <translation>租赁：每 GPU 小时 US${:.2f}，为期 {:.0f} 年，每小时计费（100 亿美元，100,000 个 GPU，4 年）</translation>
    </message>
    <message>
        <source>Leased reference: 16,000 H100 at Oracle</source>
        <translation>租赁参照：Oracle 16,000 个 H100</translation>
    </message>
    <message>
        <source>Leased reference: 24,000 H100 at Oracle</source>
        <translation>租赁参照：Oracle 24,000 个 H100</translation>
    </message>
    <message>
        <source>Least cut between two halves of the endpoints: {} ({:.1f} % of full, {:.4g} Gb/s per endpoint)</source>
        <translation>端点两半之间的最小割：{}（全对分带宽的 {:.1f} %，每端点 {:.4g} Gb/s）</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Lives: IT {:.0f}, plant {:.0f}, building {:.0f} years; cost of capital {:.0f} %; utilisation {:.0f} % (defaults)</source>
        <translation>使用年限：IT {:.0f} 年，机电设备 {:.0f} 年，建筑 {:.0f} 年；资金成本 {:.0f} %；利用率 {:.0f} %（默认值）</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>最长路径</translation>
    </message>
    <message>
        <source>Losses: </source>
        <translation>损耗：</translation>
    </message>
    <message>
        <source>Low-voltage switchgear</source>
        <translation>低压开关柜</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Maintenance, insurance, tax, owner&apos;s costs and contingency: defaults of this program, estimates from practice</source>
        <translation>维护、保险、税费、业主费用和预备费：本程序默认值，按工程经验估算</translation>
    </message>
    <message>
        <source>Make unique</source>
        <translation>设为独立</translation>
    </message>
    <message>
        <source>Management racks</source>
        <translation>管理机柜</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5 月</translation>
    </message>
    <message>
        <source>Memphis follow-on: 300,000 B200</source>
        <translation>孟菲斯后续：300,000 个 B200</translation>
    </message>
    <message>
        <source>Memphis: 100,000 liquid-cooled H100</source>
        <translation>孟菲斯：100,000 个液冷 H100</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Missing, MW</source>
        <translation>缺口，MW</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move away what is told; the rest is told then</source>
        <translation>请先移开已列出的对象，其余随后列出</translation>
    </message>
    <message>
        <source>Move it away</source>
        <translation>移开</translation>
    </message>
    <message>
        <source>Move it away from the wall</source>
        <translation>移离墙面</translation>
    </message>
    <message>
        <source>Move it inside, or enlarge the area</source>
        <translation>移入区域内，或扩大区域</translation>
    </message>
    <message>
        <source>Move it into a hall or a yard</source>
        <translation>移入机房或室外设备区</translation>
    </message>
    <message>
        <source>Move it into a yard</source>
        <translation>移入室外设备区</translation>
    </message>
    <message>
        <source>Move it off the column, or change the column grid</source>
        <translation>移离柱子，或更改柱网</translation>
    </message>
    <message>
        <source>Move it off the keep-out</source>
        <translation>移离预留空地</translation>
    </message>
    <message>
        <source>Move one of the devices</source>
        <translation>移动其中一台设备</translation>
    </message>
    <message>
        <source>Move one of them</source>
        <translation>移动其中之一</translation>
    </message>
    <message>
        <source>Move or shrink one of them, or make one the parent of the other</source>
        <translation>移动或缩小其中之一，或将一个设为另一个的上级</translation>
    </message>
    <message>
        <source>Move or shrink the area</source>
        <translation>移动或缩小该区域</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>移动底图</translation>
    </message>
    <message>
        <source>Move the loudest plant inwards, or enclose it</source>
        <translation>将最响的设备内移，或加隔声罩</translation>
    </message>
    <message>
        <source>Move the network racks closer, or add a longer medium</source>
        <translation>将网络机柜移近，或添加更长的传输介质</translation>
    </message>
    <message>
        <source>Move them apart</source>
        <translation>将它们移开</translation>
    </message>
    <message>
        <source>Move them into a hall</source>
        <translation>移入机房</translation>
    </message>
    <message>
        <source>NOx: rates of the catalogue at {:.0f} h a year of the load-carrying sets and {:.0f} h of standby sets</source>
        <translation>NOx：目录排放率，承载负荷机组每年 {:.0f} h，备用机组每年 {:.0f} h</translation>
    </message>
    <message>
        <source>NVLink domains</source>
        <translation>NVLink 域</translation>
    </message>
    <message>
        <source>NVLink domains of {}: {} domains</source>
        <translation>{} GPU 的 NVLink 域：{} 个域</translation>
    </message>
    <message>
        <source>Name the racks that hold each tier</source>
        <translation>指定容纳各层交换机的机柜</translation>
    </message>
    <message>
        <source>Name the towers, dry coolers or chillers in the cooling plan</source>
        <translation>在冷却方案中指定冷却塔、干冷器或冷水机组</translation>
    </message>
    <message>
        <source>Name the unit substation in the distribution plan</source>
        <translation>在配电方案中指定箱式变电站</translation>
    </message>
    <message>
        <source>Need, MW</source>
        <translation>需求，MW</translation>
    </message>
    <message>
        <source>Needed, peak</source>
        <translation>需求，峰值</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network data</source>
        <translation>网络数据</translation>
    </message>
    <message>
        <source>Network racks</source>
        <translation>网络机柜</translation>
    </message>
    <message>
        <source>Network: </source>
        <translation>网络：</translation>
    </message>
    <message>
        <source>New item {}</source>
        <translation>新建目录项 {}</translation>
    </message>
    <message>
        <source>No heat rejection is named, so plant for cooling is not checked</source>
        <translation>未指定散热设备，因此不检查冷却设备</translation>
    </message>
    <message>
        <source>No network joins the GPU systems, so switches, optics and cables are left out of load and cost</source>
        <translation>没有网络连接 GPU 系统，因此交换机、光模块和线缆未计入负荷与成本</translation>
    </message>
    <message>
        <source>No power figure, so left out of the load: {}</source>
        <translation>无功率数据，未计入负荷：{}</translation>
    </message>
    <message>
        <source>No price, so left out of the cost: {}</source>
        <translation>无价格，未计入成本：{}</translation>
    </message>
    <message>
        <source>No typical power, so taken as {:.0f} % of peak (measured on DGX H100 in training, arXiv 2506.14551): {}</source>
        <translation>无典型功率，按峰值的 {:.0f} % 计（DGX H100 训练实测，arXiv 2506.14551）：{}</translation>
    </message>
    <message>
        <source>No unit substation is named, so plant for power is not checked</source>
        <translation>未指定箱式变电站，因此不检查供电设备</translation>
    </message>
    <message>
        <source>Noise and emissions</source>
        <translation>噪声与排放</translation>
    </message>
    <message>
        <source>Noise at the property line, day</source>
        <translation>红线处噪声，昼间</translation>
    </message>
    <message>
        <source>Noise at the property line, day / night</source>
        <translation>红线处噪声，昼间/夜间</translation>
    </message>
    <message>
        <source>Noise limit assumed, day / night</source>
        <translation>采用的噪声限值，昼间/夜间</translation>
    </message>
    <message>
        <source>Noise limits: </source>
        <translation>噪声限值：</translation>
    </message>
    <message>
        <source>Noise: sound at 7 m of each unit, hemispherical spreading and ground effect (ISO 9613-2, equation 10); no barriers counted</source>
        <translation>噪声：各机组 7 m 处声级，半球扩散加地面效应（ISO 9613-2 公式 10）；不计声屏障</translation>
    </message>
    <message>
        <source>Not counted, for want of data</source>
        <translation>因缺数据未计入</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>图号</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10 月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10 月</translation>
    </message>
    <message>
        <source>Of the model and of this design; every value of the equipment catalogue carries its own source</source>
        <translation>模型和本设计的来源；设备目录中的每个数值都带有各自来源</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光模块</translation>
    </message>
    <message>
        <source>Other equipment</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Overview, not to scale</source>
        <translation>概览，不按比例</translation>
    </message>
    <message>
        <source>PUE over the year </source>
        <translation>全年 PUE </translation>
    </message>
    <message>
        <source>PUE, at peak</source>
        <translation>PUE，峰值</translation>
    </message>
    <message>
        <source>PUE, over the year</source>
        <translation>PUE，全年</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Peak day, at full load in the hottest, most humid weather</source>
        <translation>最大日，满负荷且天气最热最湿</translation>
    </message>
    <message>
        <source>Peak, dense BF16</source>
        <translation>稠密 BF16 峰值</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phases </source>
        <translation>阶段 </translation>
    </message>
    <message>
        <source>Phases: power needed and power there</source>
        <translation>各阶段：所需功率与已有供电</translation>
    </message>
    <message>
        <source>Place more of them, or larger ones</source>
        <translation>增加数量，或采用更大规格</translation>
    </message>
    <message>
        <source>Place the rest in a yard, or count on fewer units</source>
        <translation>将其余放入室外设备区，或减少所计台数</translation>
    </message>
    <message>
        <source>Place {}</source>
        <translation>放置 {}</translation>
    </message>
    <message>
        <source>Plan </source>
        <translation>平面图 </translation>
    </message>
    <message>
        <source>Plan rectangles are the catalogue footprints of the equipment; the bold edge of a rack is its front.</source>
        <translation>平面图中的矩形为目录中设备的占地尺寸；机柜粗边为正面。</translation>
    </message>
    <message>
        <source>Planning drawing, derived from the design file of this project. Verify all dimensions on site before construction.</source>
        <translation>规划图，由本项目设计文件生成。施工前须在现场核实全部尺寸。</translation>
    </message>
    <message>
        <source>Plant for the open air stands inside {}</source>
        <translation>室外设备位于 {} 内</translation>
    </message>
    <message>
        <source>Plant, as in the catalogue</source>
        <translation>机电设备，按目录</translation>
    </message>
    <message>
        <source>Pond</source>
        <translation>水池</translation>
    </message>
    <message>
        <source>Ports that could be added</source>
        <translation>可增加的端口</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Power needed and power there, by date</source>
        <translation>各日期所需功率与已有供电</translation>
    </message>
    <message>
        <source>Power of the whole site, peak</source>
        <translation>全场地功率，峰值</translation>
    </message>
    <message>
        <source>Power racks</source>
        <translation>供电机柜</translation>
    </message>
    <message>
        <source>Power: what is needed, what is there</source>
        <translation>电力：需求与供给</translation>
    </message>
    <message>
        <source>Present cost of building, less the value left at the end</source>
        <translation>自建现值成本，扣除期末残值</translation>
    </message>
    <message>
        <source>Present cost of leasing for {} years at US$ {} per GPU-hour</source>
        <translation>租赁 {} 年、每 GPU 小时 US$ {} 的现值成本</translation>
    </message>
    <message>
        <source>Price: </source>
        <translation>价格：</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Proof: </source>
        <translation>证明：</translation>
    </message>
    <message>
        <source>Property line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>水泵</translation>
    </message>
    <message>
        <source>RFC 4648, without line breaks</source>
        <translation>RFC 4648，不含换行</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>Racks of 72 GPUs in one NVLink domain, four rails, warm water and dry coolers</source>
        <translation>72 GPU 机柜组成一个 NVLink 域，四条轨道，温水冷却加干冷器</translation>
    </message>
    <message>
        <source>Racks stand in {}, which is neither a hall nor a room</source>
        <translation>机柜位于 {}，它既不是机房也不是房间</translation>
    </message>
    <message>
        <source>Rate of a link</source>
        <translation>链路速率</translation>
    </message>
    <message>
        <source>Rear aisle</source>
        <translation>背面通道</translation>
    </message>
    <message>
        <source>Remove a device or take a taller rack</source>
        <translation>移除一台设备或换用更高的机柜</translation>
    </message>
    <message>
        <source>Remove columns</source>
        <translation>移除柱网</translation>
    </message>
    <message>
        <source>Remove item {}</source>
        <translation>移除目录项 {}</translation>
    </message>
    <message>
        <source>Remove one copy</source>
        <translation>移除单份</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>移除底图</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>阵列</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace one copy</source>
        <translation>替换单份</translation>
    </message>
    <message>
        <source>Reset item {}</source>
        <translation>恢复目录项 {}</translation>
    </message>
    <message>
        <source>Reset {} of {}</source>
        <translation>恢复 {1} 的{0}</translation>
    </message>
    <message>
        <source>Reshape area</source>
        <translation>调整区域形状</translation>
    </message>
    <message>
        <source>Reshape keep-out</source>
        <translation>调整预留空地形状</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>运行成本</translation>
    </message>
    <message>
        <source>Running cost, energy and water included</source>
        <translation>运行成本，含电费和水费</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Scale </source>
        <translation>比例 </translation>
    </message>
    <message>
        <source>Scale picture</source>
        <translation>定底图比例</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>Set aside for management: {}.</source>
        <translation>留作管理口：{}。</translation>
    </message>
    <message>
        <source>Set {} of {}</source>
        <translation>设置 {1} 的{0}</translation>
    </message>
    <message>
        <source>Setback </source>
        <translation>退线 </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>图号</translation>
    </message>
    <message>
        <source>Sheet title</source>
        <translation>图名</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>显示底图</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Site and neighbours</source>
        <translation>场地与周边</translation>
    </message>
    <message>
        <source>Site data</source>
        <translation>场地数据</translation>
    </message>
    <message>
        <source>Site plan</source>
        <translation>场地平面图</translation>
    </message>
    <message>
        <source>So much stands close together that from here on not every pair was compared</source>
        <translation>堆放过密，自此起未逐对比较</translation>
    </message>
    <message>
        <source>So much stands on columns or close to walls that from here on it is not told one by one</source>
        <translation>位于柱上或贴近墙面的对象过多，自此起不再逐一列出</translation>
    </message>
    <message>
        <source>Sound or emissions: </source>
        <translation>声级或排放：</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source of power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Source of the water</source>
        <translation>水源</translation>
    </message>
    <message>
        <source>Sources and assumptions</source>
        <translation>来源与假设</translation>
    </message>
    <message>
        <source>Sources and basis of the figures</source>
        <translation>数据来源与依据</translation>
    </message>
    <message>
        <source>Sources of power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>脊层</translation>
    </message>
    <message>
        <source>Spread it out, or take away what stands in the same place twice; the rest is compared then</source>
        <translation>请分散布置，或移走重复放置的对象；之后会比较其余部分</translation>
    </message>
    <message>
        <source>Stands in no area</source>
        <translation>不在任何区域内</translation>
    </message>
    <message>
        <source>Stands on a column of {}</source>
        <translation>位于 {} 的柱上</translation>
    </message>
    <message>
        <source>Stands on ground of {} that must stay free{}</source>
        <translation>位于 {} 中须保持空置的地面上{}</translation>
    </message>
    <message>
        <source>Stands outside {}</source>
        <translation>超出 {}</translation>
    </message>
    <message>
        <source>Storage racks</source>
        <translation>存储机柜</translation>
    </message>
    <message>
        <source>Strengthen the floor, or spread the load</source>
        <translation>加固楼板，或分散荷载</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Substation transformers</source>
        <translation>变电站变压器</translation>
    </message>
    <message>
        <source>Substation, fenced</source>
        <translation>变电站，带围栏</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Supply {:.0f} °C to the cold plates, {:.0f} °C to doors and coils; pumps {:.0f} kPa at 65 % (practice)</source>
        <translation>冷板供水 {:.0f} °C，背门和盘管供水 {:.0f} °C；水泵 {:.0f} kPa，效率 65 %（工程经验）</translation>
    </message>
    <message>
        <source>Supply, MW</source>
        <translation>供电，MW</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Switches / links</source>
        <translation>交换机 / 链路</translation>
    </message>
    <message>
        <source>Switchgear</source>
        <translation>开关柜</translation>
    </message>
    <message>
        <source>Take a larger door or fewer devices</source>
        <translation>换用更大的背门换热器，或减少设备</translation>
    </message>
    <message>
        <source>Take a stronger enclosure</source>
        <translation>换用承重更大的柜体</translation>
    </message>
    <message>
        <source>Take other switches, or ask for the ports that there are</source>
        <translation>换用其他交换机，或按实有端口提出需求</translation>
    </message>
    <message>
        <source>Take wider switches, more planes, more taper at the leaf, or one more tier</source>
        <translation>采用端口更多的交换机、更多平面、加大叶层收敛比，或增加一层</translation>
    </message>
    <message>
        <source>The file does not say what it is: taken as a device.</source>
        <translation>文件未说明类型：按设备处理。</translation>
    </message>
    <message>
        <source>The file does not say what it is; {} is guessed from {}.</source>
        <translation>文件未说明类型；由{1}推测为 {0}。</translation>
    </message>
    <message>
        <source>The file gives a weight of {} without a unit: left out.</source>
        <translation>文件给出重量 {}，但无单位：已略去。</translation>
    </message>
    <message>
        <source>The lease that goes on while Memphis is built: what the own site is measured against</source>
        <translation>孟菲斯建设期间继续的租赁：自建场地的对比基准</translation>
    </message>
    <message>
        <source>The load on the floor is {:.1f} kPa ({:.0f} psf), {} carries {:.1f} kPa ({:.0f} psf)</source>
        <translation>楼面荷载为 {:.1f} kPa（{:.0f} psf），{} 可承受 {:.1f} kPa（{:.0f} psf）</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>The same pattern with B200 servers; supplies and approvals pending</source>
        <translation>同一模式，采用 B200 服务器；供电与审批待定</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>The waiver “{}” is about a finding that is not there</source>
        <translation>豁免“{}”所指的检查结果不存在</translation>
    </message>
    <message>
        <source>This plant evaporates no water.</source>
        <translation>本设备无蒸发用水。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>图名</translation>
    </message>
    <message>
        <source>Title sheet and headline figures</source>
        <translation>标题页与关键指标</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>Towers: 1.47 L per kWh of heat that leaves as vapour, the share from the air&apos;s state (ASHRAE Fundamentals, chapter 1); {:.0f} cycles of concentration; fans by affinity laws</source>
        <translation>冷却塔：以蒸汽形式散出的热量每 kWh 耗水 1.47 L，比例取决于空气状态（ASHRAE Fundamentals 第 1 章）；浓缩倍数 {:.0f}；风机按相似定律</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>变压器</translation>
    </message>
    <message>
        <source>US customary</source>
        <translation>美制</translation>
    </message>
    <message>
        <source>US$ {} per GPU</source>
        <translation>US$ {}/GPU</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>拆分模块</translation>
    </message>
    <message>
        <source>Unit substations</source>
        <translation>箱式变电站</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation>未命名设计</translation>
    </message>
    <message>
        <source>Use {} in place of {}</source>
        <translation>用 {} 替换 {}</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>豁免检查结果</translation>
    </message>
    <message>
        <source>Wall to equipment, south / north</source>
        <translation>墙至设备，南/北</translation>
    </message>
    <message>
        <source>Wall to equipment, west / east</source>
        <translation>墙至设备，西/东</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Water per unit of IT energy (WUE)</source>
        <translation>单位 IT 能耗用水 (WUE)</translation>
    </message>
    <message>
        <source>Water through the year </source>
        <translation>全年用水 </translation>
    </message>
    <message>
        <source>Water, average day</source>
        <translation>用水，日均</translation>
    </message>
    <message>
        <source>Water, peak day</source>
        <translation>用水，最大日</translation>
    </message>
    <message>
        <source>Weather: {}, 8,760 hours. {}</source>
        <translation>气象：{}，8,760 小时。{}</translation>
    </message>
    <message>
        <source>Weather: {}; hours made from monthly means, morning and afternoon humidity and an estimated spread of days. {}</source>
        <translation>气象：{}；逐时数据由月均值、早晚湿度和估算的逐日离散生成。{}</translation>
    </message>
    <message>
        <source>Wet bulb from temperature and humidity: Stull (2011), J. Appl. Meteor. Climatol. 50</source>
        <translation>由温度和湿度求湿球温度：Stull (2011), J. Appl. Meteor. Climatol. 50</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why this structure: </source>
        <translation>采用此结构的原因：</translation>
    </message>
    <message>
        <source>Widen the aisle</source>
        <translation>加宽通道</translation>
    </message>
    <message>
        <source>Widen the exit way</source>
        <translation>加宽疏散通道</translation>
    </message>
    <message>
        <source>Width, depth</source>
        <translation>宽度、进深</translation>
    </message>
    <message>
        <source>Withdraw a waiver</source>
        <translation>撤销豁免</translation>
    </message>
    <message>
        <source>Without a price in the catalogue, so not counted: </source>
        <translation>目录中无价格，故未计入：</translation>
    </message>
    <message>
        <source>Yard, fenced</source>
        <translation>室外设备区，带围栏</translation>
    </message>
    <message>
        <source>[[x, y], ...] in whole millimetres</source>
        <translation>[[x, y], ...]，单位为整毫米</translation>
    </message>
    <message>
        <source>[x, y] in whole millimetres</source>
        <translation>[x, y]，单位为整毫米</translation>
    </message>
    <message>
        <source>a block cannot hold itself</source>
        <translation>模块不能包含自身</translation>
    </message>
    <message>
        <source>a block contains itself: </source>
        <translation>模块包含自身：</translation>
    </message>
    <message>
        <source>a catcher block</source>
        <translation>备用接管模块</translation>
    </message>
    <message>
        <source>a column has no thickness</source>
        <translation>柱没有尺寸</translation>
    </message>
    <message>
        <source>a comma separates thousands here</source>
        <translation>此处逗号用作千位分隔符</translation>
    </message>
    <message>
        <source>a copy that is removed has neither a replacement nor a phase</source>
        <translation>已移除的份不能再有替换或阶段</translation>
    </message>
    <message>
        <source>a count below zero</source>
        <translation>数量小于零</translation>
    </message>
    <message>
        <source>a custom structure is drawn or imported, it has no sizing rule</source>
        <translation>自定义结构由绘制或导入得到，没有规模计算规则</translation>
    </message>
    <message>
        <source>a date in quotes is expected here</source>
        <translation>此处应为引号内的日期</translation>
    </message>
    <message>
        <source>a day from </source>
        <translation>不早于 </translation>
    </message>
    <message>
        <source>a design is an object</source>
        <translation>设计应为一个对象</translation>
    </message>
    <message>
        <source>a design needs fewer than ten</source>
        <translation>设计所需少于十层</translation>
    </message>
    <message>
        <source>a design takes less than one</source>
        <translation>设计所需不到一个</translation>
    </message>
    <message>
        <source>a device has no name, a very long one, or one with control characters</source>
        <translation>设备没有名称、名称过长或含有控制字符</translation>
    </message>
    <message>
        <source>a device type begins with manufacturer: ...</source>
        <translation>设备类型以 manufacturer: ... 开头</translation>
    </message>
    <message>
        <source>a failure rate of {}</source>
        <translation>失效率 {}</translation>
    </message>
    <message>
        <source>a fat-tree, wider switches, or more taper</source>
        <translation>胖树、端口更多的交换机或更大的收敛比</translation>
    </message>
    <message>
        <source>a keep-out needs an outline</source>
        <translation>预留空地需要轮廓</translation>
    </message>
    <message>
        <source>a link leads to a device that is not there</source>
        <translation>链路通向不存在的设备</translation>
    </message>
    <message>
        <source>a link of &apos;{}&apos; has no rate</source>
        <translation>&apos;{}&apos; 的一条链路没有速率</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>a list of corners is expected here</source>
        <translation>此处应为角点列表</translation>
    </message>
    <message>
        <source>a list of more than {} entries</source>
        <translation>列表超过 {} 个条目</translation>
    </message>
    <message>
        <source>a list of {} is expected here</source>
        <translation>此处应为含 {} 项的列表</translation>
    </message>
    <message>
        <source>a name in quotes is expected here</source>
        <translation>此处应为引号内的名称</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>a number key ends in its unit, as in power_peak_kw</source>
        <translation>数字键以单位结尾，例如 power_peak_kw</translation>
    </message>
    <message>
        <source>a number, or an object with value, low, high, mark, source is expected</source>
        <translation>应为数字，或含 value、low、high、mark、source 的对象</translation>
    </message>
    <message>
        <source>a picture in base64 is expected here</source>
        <translation>此处应为 base64 图片</translation>
    </message>
    <message>
        <source>a point is expected here</source>
        <translation>此处应为点</translation>
    </message>
    <message>
        <source>a rack needs an enclosure</source>
        <translation>机柜需要柜体</translation>
    </message>
    <message>
        <source>a rate above zero</source>
        <translation>速率须大于零</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>出现了第二个文档</translation>
    </message>
    <message>
        <source>a short text on one line</source>
        <translation>单行短文字</translation>
    </message>
    <message>
        <source>a side of {} switches</source>
        <translation>边长为 {} 台交换机</translation>
    </message>
    <message>
        <source>a switch of {} ports is none</source>
        <translation>{} 端口不能算交换机</translation>
    </message>
    <message>
        <source>a switch of {} ports is too narrow or none</source>
        <translation>{} 端口的交换机端口过少或没有端口</translation>
    </message>
    <message>
        <source>a taper of {} leaves a switch of {} ports without uplinks</source>
        <translation>收敛比 {} 使 {} 端口交换机没有上行链路</translation>
    </message>
    <message>
        <source>a taper of {} to one makes no sense</source>
        <translation>{} 比 1 的收敛比没有意义</translation>
    </message>
    <message>
        <source>a text in quotes is expected here</source>
        <translation>此处应为引号内的文字</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>a text of {} bytes is too long</source>
        <translation>{} 字节的文字过长</translation>
    </message>
    <message>
        <source>a value needs &apos;value&apos;, or both &apos;low&apos; and &apos;high&apos;</source>
        <translation>数值需要 &apos;value&apos;，或同时有 &apos;low&apos; 和 &apos;high&apos;</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>此处应为整数</translation>
    </message>
    <message>
        <source>a {} cannot be made of {}-port switches</source>
        <translation>{1} 端口交换机无法构成{0}</translation>
    </message>
    <message>
        <source>a {} has no cables to write</source>
        <translation>{}没有可写出的线缆</translation>
    </message>
    <message>
        <source>add corners</source>
        <translation>添加角点</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>请添加</translation>
    </message>
    <message>
        <source>add it, or name another</source>
        <translation>请添加，或指定另一个</translation>
    </message>
    <message>
        <source>adiabatic coolers</source>
        <translation>绝热冷却器</translation>
    </message>
    <message>
        <source>after feet only inches can follow</source>
        <translation>英尺之后只能是英寸</translation>
    </message>
    <message>
        <source>air handler</source>
        <translation>空气处理机组</translation>
    </message>
    <message>
        <source>air handlers</source>
        <translation>空气处理机组</translation>
    </message>
    <message>
        <source>air-cooled chillers</source>
        <translation>风冷冷水机组</translation>
    </message>
    <message>
        <source>an area needs an outline</source>
        <translation>区域需要轮廓</translation>
    </message>
    <message>
        <source>an entry of &apos;{}&apos; has no keys</source>
        <translation>&apos;{}&apos; 的一个条目没有键</translation>
    </message>
    <message>
        <source>an id of letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos; is needed</source>
        <translation>需要由字母、数字、&apos;-&apos;、&apos;_&apos; 和 &apos;.&apos; 组成的标识</translation>
    </message>
    <message>
        <source>an item needs a name</source>
        <translation>目录项需要名称</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>此处应为对象</translation>
    </message>
    <message>
        <source>an object with more than {} keys</source>
        <translation>对象的键超过 {} 个</translation>
    </message>
    <message>
        <source>an object with the list &apos;items&apos; is expected</source>
        <translation>应为含列表 &apos;items&apos; 的对象</translation>
    </message>
    <message>
        <source>an outline needs at least three corners</source>
        <translation>轮廓至少需要三个角点</translation>
    </message>
    <message>
        <source>analyze it instead</source>
        <translation>请改用分析</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>另有 {} 项</translation>
    </message>
    <message>
        <source>and {} more areas</source>
        <translation>另有 {} 个区域</translation>
    </message>
    <message>
        <source>any half of the GPUs of a domain</source>
        <translation>一个域内 GPU 的任意一半</translation>
    </message>
    <message>
        <source>any half of the endpoints of the one switch</source>
        <translation>单台交换机端点的任意一半</translation>
    </message>
    <message>
        <source>area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>area &apos;{}&apos; is inside itself</source>
        <translation>区域 &apos;{}&apos; 位于自身之内</translation>
    </message>
    <message>
        <source>areas are nested deeper than {} levels</source>
        <translation>区域嵌套超过 {} 层</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>至少 1</translation>
    </message>
    <message>
        <source>at least three corners</source>
        <translation>至少三个角点</translation>
    </message>
    <message>
        <source>at least three corners, and edges that do not cross</source>
        <translation>至少三个角点，且边不相交</translation>
    </message>
    <message>
        <source>at least two endpoints</source>
        <translation>至少两个端点</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>至多 {}</translation>
    </message>
    <message>
        <source>at most {} MB</source>
        <translation>至多 {} MB</translation>
    </message>
    <message>
        <source>at most {} bytes</source>
        <translation>至多 {} 字节</translation>
    </message>
    <message>
        <source>at most {} links</source>
        <translation>至多 {} 条链路</translation>
    </message>
    <message>
        <source>average day</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>balanced for {}-port switches; up to {} groups</source>
        <translation>按 {} 端口交换机均衡；最多 {} 组</translation>
    </message>
    <message>
        <source>base64 of the whole file</source>
        <translation>整个文件的 base64</translation>
    </message>
    <message>
        <source>batteries</source>
        <translation>蓄电池</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>蓄电池</translation>
    </message>
    <message>
        <source>begin each entry with a dash</source>
        <translation>每个条目以短横开头</translation>
    </message>
    <message>
        <source>below: a flow from every endpoint to every other that fits the links</source>
        <translation>下界：每个端点到其余各端点的流，链路可承载</translation>
    </message>
    <message>
        <source>below: a flow from every endpoint to every other that fits the links, its routes spread over rounds</source>
        <translation>下界：每个端点到其余各端点的流，链路可承载，路由分轮分摊</translation>
    </message>
    <message>
        <source>below: a flow from every endpoint to every other, dimension by dimension</source>
        <translation>下界：每个端点到其余各端点的流，逐维计算</translation>
    </message>
    <message>
        <source>below: a flow from every endpoint to every other; above: whole groups against the rest, one of them divided</source>
        <translation>下界：每个端点到其余各端点的流；上界：整组对其余，其中一组拆分</translation>
    </message>
    <message>
        <source>below: nothing proved</source>
        <translation>下界：未证明</translation>
    </message>
    <message>
        <source>below: the exact least cut of the network with its failures mended, less the {:.6g} Gb/s that are missing</source>
        <translation>下界：修复失效后网络的精确最小割，减去缺失的 {:.6g} Gb/s</translation>
    </message>
    <message>
        <source>below: the fewest links that any number of switches has to the others</source>
        <translation>下界：任意数量交换机与其余交换机之间的最少链路数</translation>
    </message>
    <message>
        <source>below: the second eigenvalue of the network</source>
        <translation>下界：网络的第二特征值</translation>
    </message>
    <message>
        <source>block &apos;{}&apos; holds more than {} racks and machines</source>
        <translation>模块 &apos;{}&apos; 包含的机柜和设备超过 {}</translation>
    </message>
    <message>
        <source>block &apos;{}&apos; is nested deeper than {} levels</source>
        <translation>模块 &apos;{}&apos; 嵌套超过 {} 层</translation>
    </message>
    <message>
        <source>blocks would be nested too deep</source>
        <translation>模块嵌套过深</translation>
    </message>
    <message>
        <source>break the circle</source>
        <translation>请打破循环</translation>
    </message>
    <message>
        <source>cannot be built: </source>
        <translation>无法构建：</translation>
    </message>
    <message>
        <source>change the count</source>
        <translation>请更改数量</translation>
    </message>
    <message>
        <source>check indentation and quotes</source>
        <translation>请检查缩进和引号</translation>
    </message>
    <message>
        <source>check origin and pitch</source>
        <translation>请检查原点和间距</translation>
    </message>
    <message>
        <source>check the folder and the name</source>
        <translation>请检查文件夹和名称</translation>
    </message>
    <message>
        <source>check the pitch</source>
        <translation>请检查间距</translation>
    </message>
    <message>
        <source>chiller</source>
        <translation>冷水机组</translation>
    </message>
    <message>
        <source>chillers</source>
        <translation>冷水机组</translation>
    </message>
    <message>
        <source>choose a device</source>
        <translation>请选择设备</translation>
    </message>
    <message>
        <source>choose a folder that you may write to, or change its permissions</source>
        <translation>请选择有写入权限的文件夹，或更改其权限</translation>
    </message>
    <message>
        <source>choose a picture</source>
        <translation>请选择底图</translation>
    </message>
    <message>
        <source>choose a shorter name</source>
        <translation>请选择更短的名称</translation>
    </message>
    <message>
        <source>choose a switch or set the radix</source>
        <translation>请选择交换机或设置端口数</translation>
    </message>
    <message>
        <source>choose an .epw file of EnergyPlus</source>
        <translation>请选择 EnergyPlus 的 .epw 文件</translation>
    </message>
    <message>
        <source>choose another enclosure</source>
        <translation>请选择其他柜体</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>请选择其他标识</translation>
    </message>
    <message>
        <source>choose another switch or link rate</source>
        <translation>请选择其他交换机或链路速率</translation>
    </message>
    <message>
        <source>choose one from the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>choose points that are far from each other</source>
        <translation>请选择相隔较远的点</translation>
    </message>
    <message>
        <source>clear behind</source>
        <translation>后方净空</translation>
    </message>
    <message>
        <source>clear beside</source>
        <translation>侧方净空</translation>
    </message>
    <message>
        <source>clear in front</source>
        <translation>前方净空</translation>
    </message>
    <message>
        <source>climate record &apos;{}&apos; lacks month {}</source>
        <translation>气候记录 &apos;{}&apos; 缺少第 {} 月</translation>
    </message>
    <message>
        <source>columns and rows count from 0</source>
        <translation>列和行从 0 开始计数</translation>
    </message>
    <message>
        <source>columns stand further out than 1,000 km</source>
        <translation>柱超出 1,000 km 范围</translation>
    </message>
    <message>
        <source>columns stand on each other</source>
        <translation>柱互相重叠</translation>
    </message>
    <message>
        <source>contingency</source>
        <translation>预备费</translation>
    </message>
    <message>
        <source>coolant unit</source>
        <translation>冷量分配单元</translation>
    </message>
    <message>
        <source>coolant units</source>
        <translation>冷量分配单元</translation>
    </message>
    <message>
        <source>cooling plant</source>
        <translation>冷却设备</translation>
    </message>
    <message>
        <source>cooling rack</source>
        <translation>冷却机柜</translation>
    </message>
    <message>
        <source>cooling racks</source>
        <translation>冷却机柜</translation>
    </message>
    <message>
        <source>cooling tower</source>
        <translation>冷却塔</translation>
    </message>
    <message>
        <source>cooling towers</source>
        <translation>冷却塔</translation>
    </message>
    <message>
        <source>copies stand further out than 1,000 km</source>
        <translation>各份超出 1,000 km 范围</translation>
    </message>
    <message>
        <source>cross aisles</source>
        <translation>横向通道</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>datasheet, published, defaulted, estimate, derived or user</source>
        <translation>datasheet、published、defaulted、estimate、derived 或 user</translation>
    </message>
    <message>
        <source>day</source>
        <translation>昼间</translation>
    </message>
    <message>
        <source>decimals are written with a point</source>
        <translation>小数点写作“.”</translation>
    </message>
    <message>
        <source>demand charges</source>
        <translation>需量电费</translation>
    </message>
    <message>
        <source>did you mean &apos;</source>
        <translation>是否为 &apos;</translation>
    </message>
    <message>
        <source>diesel generator</source>
        <translation>柴油发电机</translation>
    </message>
    <message>
        <source>diesel generators</source>
        <translation>柴油发电机</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直连</translation>
    </message>
    <message>
        <source>direct, {} leaves, {} links between each two</source>
        <translation>直连，{} 台叶交换机，每两台间 {} 条链路</translation>
    </message>
    <message>
        <source>double-click a placement of a block</source>
        <translation>请双击模块的布置项</translation>
    </message>
    <message>
        <source>dragonfly</source>
        <translation>蜻蜓 (dragonfly)</translation>
    </message>
    <message>
        <source>dragonfly+</source>
        <translation>蜻蜓+ (dragonfly+)</translation>
    </message>
    <message>
        <source>dry cooler</source>
        <translation>干冷器</translation>
    </message>
    <message>
        <source>dry coolers</source>
        <translation>干冷器</translation>
    </message>
    <message>
        <source>each device once</source>
        <translation>每台设备只能出现一次</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>电能</translation>
    </message>
    <message>
        <source>enter a plain number</source>
        <translation>请输入纯数字</translation>
    </message>
    <message>
        <source>evaporative cooling towers</source>
        <translation>蒸发式冷却塔</translation>
    </message>
    <message>
        <source>every device type names manufacturer and model</source>
        <translation>每个设备类型都须给出 manufacturer 和 model</translation>
    </message>
    <message>
        <source>exact: </source>
        <translation>精确：</translation>
    </message>
    <message>
        <source>exact: every GPU reaches every other of its domain at its full rate; the sum of {} domains, each halved by itself, that meet only in the other networks; one domain of {}: {:.6g} Tb/s</source>
        <translation>精确：每个 GPU 都能以全速率到达域内其余 GPU；{} 个域之和，各自二分，仅在其他网络中相接；每域 {} 个 GPU：{:.6g} Tb/s</translation>
    </message>
    <message>
        <source>exact: every choice of the switches&apos; sides tried, what is missing to the half torn off where that is cheapest</source>
        <translation>精确：遍历交换机两侧的所有选择，所缺端点按代价最小处拆分补足</translation>
    </message>
    <message>
        <source>exact: every division of the endpoints tried, each with its minimum cut</source>
        <translation>精确：遍历端点的所有划分，各取最小割</translation>
    </message>
    <message>
        <source>exact: every number of leaves on one side tried, the rest moved one by one</source>
        <translation>精确：遍历一侧叶交换机的所有数量，其余逐个移动</translation>
    </message>
    <message>
        <source>exact: every number of whole switches on a side tried</source>
        <translation>精确：遍历一侧整台交换机的所有数量</translation>
    </message>
    <message>
        <source>exact: least cut over all halvings, by tables over the subtrees of the tiers, equal parts joined</source>
        <translation>精确：所有对半划分中的最小割，按各层子树列表求解，相同部分合并</translation>
    </message>
    <message>
        <source>exact: least cut over all halvings, solved on the classes of equal switches</source>
        <translation>精确：所有对半划分中的最小割，按等同交换机的类别求解</translation>
    </message>
    <message>
        <source>exact: one group is a tree of two tiers</source>
        <translation>精确：单组为两层树</translation>
    </message>
    <message>
        <source>exceptions must be sorted by row, then column, each once</source>
        <translation>例外须先按行、再按列排序，且各出现一次</translation>
    </message>
    <message>
        <source>fat-tree</source>
        <translation>胖树</translation>
    </message>
    <message>
        <source>fewer copies, or a smaller pitch</source>
        <translation>减少份数，或缩小间距</translation>
    </message>
    <message>
        <source>fewer than two endpoints have nothing to divide</source>
        <translation>少于两个端点，无可划分</translation>
    </message>
    <message>
        <source>flatten it</source>
        <translation>请减少嵌套</translation>
    </message>
    <message>
        <source>flatten them</source>
        <translation>请减少嵌套</translation>
    </message>
    <message>
        <source>for example &quot;2024-08-01&quot;</source>
        <translation>例如 &quot;2024-08-01&quot;</translation>
    </message>
    <message>
        <source>for example 18&apos; 6&quot;</source>
        <translation>例如 18&apos; 6&quot;</translation>
    </message>
    <message>
        <source>for example 400</source>
        <translation>例如 400</translation>
    </message>
    <message>
        <source>for example rack-48u-600x1200</source>
        <translation>例如 rack-48u-600x1200</translation>
    </message>
    <message>
        <source>found on the cables, switch by switch</source>
        <translation>在线缆图上逐台交换机找到</translation>
    </message>
    <message>
        <source>from the parameters ({}) and from the cables ({})</source>
        <translation>由参数（{}）和线缆（{}）得出</translation>
    </message>
    <message>
        <source>front aisles</source>
        <translation>正面通道</translation>
    </message>
    <message>
        <source>gas engine</source>
        <translation>燃气内燃机</translation>
    </message>
    <message>
        <source>gas engines</source>
        <translation>燃气内燃机</translation>
    </message>
    <message>
        <source>gas turbine</source>
        <translation>燃气轮机</translation>
    </message>
    <message>
        <source>gas turbines</source>
        <translation>燃气轮机</translation>
    </message>
    <message>
        <source>generation and batteries</source>
        <translation>发电和蓄电池</translation>
    </message>
    <message>
        <source>give each its own</source>
        <translation>请各用不同的标识</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>请命名</translation>
    </message>
    <message>
        <source>give it a slug of letters and digits</source>
        <translation>请给出由字母和数字组成的 slug</translation>
    </message>
    <message>
        <source>give it another id, or remove the one that is there</source>
        <translation>请换一个标识，或移除已有的</translation>
    </message>
    <message>
        <source>give it one phase first</source>
        <translation>请先设为同一阶段</translation>
    </message>
    <message>
        <source>give its side</source>
        <translation>请给出边长</translation>
    </message>
    <message>
        <source>give one year</source>
        <translation>请给出一整年</translation>
    </message>
    <message>
        <source>give the distance between them</source>
        <translation>请给出间距</translation>
    </message>
    <message>
        <source>give the pitch</source>
        <translation>请给出间距</translation>
    </message>
    <message>
        <source>group less</source>
        <translation>减少组合层级</translation>
    </message>
    <message>
        <source>group of pods</source>
        <translation>Pod 组</translation>
    </message>
    <message>
        <source>group the selection into a block first</source>
        <translation>请先将所选组合为模块</translation>
    </message>
    <message>
        <source>group what stands in one area</source>
        <translation>请组合同一区域内的内容</translation>
    </message>
    <message>
        <source>groups of pods</source>
        <translation>Pod 组</translation>
    </message>
    <message>
        <source>half of the ports face endpoints, sides as even as possible</source>
        <translation>一半端口接端点，各边尽量均等</translation>
    </message>
    <message>
        <source>half of the {} groups against the rest</source>
        <translation>{} 个组的一半对其余</translation>
    </message>
    <message>
        <source>hyperx</source>
        <translation>HyperX</translation>
    </message>
    <message>
        <source>install a newer Clusterwright</source>
        <translation>请安装更新的 Clusterwright</translation>
    </message>
    <message>
        <source>installation and distribution</source>
        <translation>安装和配电</translation>
    </message>
    <message>
        <source>insurance and tax</source>
        <translation>保险和税费</translation>
    </message>
    <message>
        <source>is it the right one?</source>
        <translation>是否选错了文件？</translation>
    </message>
    <message>
        <source>is this another file?</source>
        <translation>是否为其他文件？</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>孤岛</translation>
    </message>
    <message>
        <source>it has {} ports</source>
        <translation>它有 {} 个端口</translation>
    </message>
    <message>
        <source>it was made in this design</source>
        <translation>它是在本设计中创建的</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>请只保留一个</translation>
    </message>
    <message>
        <source>kg, g, lb or oz</source>
        <translation>kg、g、lb 或 oz</translation>
    </message>
    <message>
        <source>known here: </source>
        <translation>此处可用：</translation>
    </message>
    <message>
        <source>known: </source>
        <translation>可用：</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>叶交换机</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>请退出该模块</translation>
    </message>
    <message>
        <source>leave it out, or name an item</source>
        <translation>请删去，或指定目录项</translation>
    </message>
    <message>
        <source>leave the exception out</source>
        <translation>请删去此例外</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>请删去</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>叶交换机</translation>
    </message>
    <message>
        <source>letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64</source>
        <translation>字母、数字、&apos;-&apos;、&apos;_&apos; 和 &apos;.&apos;，至多 64 个字符</translation>
    </message>
    <message>
        <source>letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64, beginning with a letter or digit</source>
        <translation>字母、数字、&apos;-&apos;、&apos;_&apos; 和 &apos;.&apos;，至多 64 个字符，以字母或数字开头</translation>
    </message>
    <message>
        <source>letters, digits, - _ . only, at most 64, beginning with a letter or digit</source>
        <translation>仅限字母、数字、- _ .，至多 64 个字符，以字母或数字开头</translation>
    </message>
    <message>
        <source>limit assumed {:.0f} dBA</source>
        <translation>采用限值 {:.0f} dBA</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>第 1 行</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>第 {} 行</translation>
    </message>
    <message>
        <source>line {}, column {}</source>
        <translation>第 {} 行第 {} 列</translation>
    </message>
    <message>
        <source>look there for a missing comma, quote or bracket</source>
        <translation>请在该处查找缺失的逗号、引号或括号</translation>
    </message>
    <message>
        <source>lower-case letters, digits and &apos;_&apos;</source>
        <translation>小写字母、数字和 &apos;_&apos;</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>make fewer copies</source>
        <translation>请减少份数</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>请清理磁盘空间</translation>
    </message>
    <message>
        <source>management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>management rack</source>
        <translation>管理机柜</translation>
    </message>
    <message>
        <source>management racks</source>
        <translation>管理机柜</translation>
    </message>
    <message>
        <source>mean day of the month</source>
        <translation>各月日均</translation>
    </message>
    <message>
        <source>more endpoints than a billion</source>
        <translation>端点超过十亿</translation>
    </message>
    <message>
        <source>more than 8,760 hours</source>
        <translation>超过 8,760 小时</translation>
    </message>
    <message>
        <source>more than a million switches</source>
        <translation>交换机超过一百万台</translation>
    </message>
    <message>
        <source>more than six dimensions</source>
        <translation>超过六个维度</translation>
    </message>
    <message>
        <source>more than {} values</source>
        <translation>数值超过 {} 个</translation>
    </message>
    <message>
        <source>mount it elsewhere</source>
        <translation>请安装在其他位置</translation>
    </message>
    <message>
        <source>move the corners apart</source>
        <translation>请将角点移开</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请给出文件名</translation>
    </message>
    <message>
        <source>name a map, or a list of maps</source>
        <translation>请给出映射或映射列表</translation>
    </message>
    <message>
        <source>name a rack</source>
        <translation>请指定机柜</translation>
    </message>
    <message>
        <source>name an item</source>
        <translation>请指定目录项</translation>
    </message>
    <message>
        <source>needed, peak</source>
        <translation>需求，峰值</translation>
    </message>
    <message>
        <source>neither the catalogue nor this design has an item &apos;{}&apos;</source>
        <translation>目录和本设计中都没有目录项 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>neither the catalogue nor this file has an item &apos;{}&apos;</source>
        <translation>目录和此文件中都没有目录项 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>nested deeper than {} levels</source>
        <translation>嵌套超过 {} 层</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>network &apos;{}&apos; cannot be built</source>
        <translation>网络 &apos;{}&apos; 无法构建</translation>
    </message>
    <message>
        <source>network rack</source>
        <translation>网络机柜</translation>
    </message>
    <message>
        <source>network racks</source>
        <translation>网络机柜</translation>
    </message>
    <message>
        <source>network switches</source>
        <translation>网络交换机</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>no design has as many</source>
        <translation>任何设计都没有这么多</translation>
    </message>
    <message>
        <source>no dry bulb temperature between -70 and 70 °C in column 7</source>
        <translation>第 7 列没有 -70 至 70 °C 的干球温度</translation>
    </message>
    <message>
        <source>no id can be made of slug, manufacturer and model</source>
        <translation>无法由 slug、manufacturer 和 model 生成标识</translation>
    </message>
    <message>
        <source>no list of a design has as many</source>
        <translation>设计的任何列表都没有这么多</translation>
    </message>
    <message>
        <source>no more links than ports</source>
        <translation>链路数不得超过端口数</translation>
    </message>
    <message>
        <source>no part of a design has as many</source>
        <translation>设计的任何部分都没有这么多</translation>
    </message>
    <message>
        <source>no relative humidity between 0 and 110 % in column 9</source>
        <translation>第 9 列没有 0 至 110 % 的相对湿度</translation>
    </message>
    <message>
        <source>not to scale</source>
        <translation>不按比例</translation>
    </message>
    <message>
        <source>nothing is known by the key &apos;</source>
        <translation>没有名为 &apos;</translation>
    </message>
    <message>
        <source>nothing is selected that could be grouped</source>
        <translation>没有选择可组合的内容</translation>
    </message>
    <message>
        <source>nothing is selected that could be repeated</source>
        <translation>没有选择可阵列的内容</translation>
    </message>
    <message>
        <source>nothing is shipped that &apos;{}&apos; could go back to</source>
        <translation>目录中没有 &apos;{}&apos; 可恢复的值</translation>
    </message>
    <message>
        <source>nothing of the selection is a group or a repeat</source>
        <translation>所选内容中没有组合或阵列</translation>
    </message>
    <message>
        <source>numbers up to 1e308</source>
        <translation>数字最大 1e308</translation>
    </message>
    <message>
        <source>nvlink-domain</source>
        <translation>NVLink 域</translation>
    </message>
    <message>
        <source>of it carried by liquid</source>
        <translation>其中由液冷带走</translation>
    </message>
    <message>
        <source>of it losses of distribution, at peak</source>
        <translation>其中峰值配电损耗</translation>
    </message>
    <message>
        <source>of working space in front of live equipment</source>
        <translation>带电设备前的操作空间</translation>
    </message>
    <message>
        <source>one cable per port</source>
        <translation>每个端口一根线缆</translation>
    </message>
    <message>
        <source>one endpoint per GPU and rail, or another number of rails</source>
        <translation>每个 GPU 每条轨道一个端点，或更改轨道数</translation>
    </message>
    <message>
        <source>one file holds one device type</source>
        <translation>一个文件只含一个设备类型</translation>
    </message>
    <message>
        <source>one of the other structures</source>
        <translation>请用其他结构之一</translation>
    </message>
    <message>
        <source>one switch holds all endpoints</source>
        <translation>一台交换机可容纳全部端点</translation>
    </message>
    <message>
        <source>one switch holds at most {}</source>
        <translation>一台交换机最多容纳 {}</translation>
    </message>
    <message>
        <source>only an item of the same kind can take its place</source>
        <translation>只有同类目录项才能替换</translation>
    </message>
    <message>
        <source>only items of the design&apos;s own can be removed</source>
        <translation>只能移除本设计自有的目录项</translation>
    </message>
    <message>
        <source>only quarter turns are possible</source>
        <translation>只能旋转 90° 的整数倍</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>outlets and &apos;{}&apos;</source>
        <translation>插座和“{}”</translation>
    </message>
    <message>
        <source>owner&apos;s costs</source>
        <translation>业主费用</translation>
    </message>
    <message>
        <source>peak day</source>
        <translation>最大日</translation>
    </message>
    <message>
        <source>place something else, or make this copy unique first</source>
        <translation>请放置其他内容，或先将此份设为独立</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>布置项</translation>
    </message>
    <message>
        <source>pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>port {} of &apos;{}&apos; does not exist</source>
        <translation>&apos;{1}&apos; 的端口 {0} 不存在</translation>
    </message>
    <message>
        <source>port {} of &apos;{}&apos; is used twice</source>
        <translation>&apos;{1}&apos; 的端口 {0} 被使用两次</translation>
    </message>
    <message>
        <source>power plant</source>
        <translation>供电设备</translation>
    </message>
    <message>
        <source>power rack</source>
        <translation>供电机柜</translation>
    </message>
    <message>
        <source>power racks</source>
        <translation>供电机柜</translation>
    </message>
    <message>
        <source>pump</source>
        <translation>水泵</translation>
    </message>
    <message>
        <source>pumps</source>
        <translation>水泵</translation>
    </message>
    <message>
        <source>put something else there first</source>
        <translation>请先在那里换上其他内容</translation>
    </message>
    <message>
        <source>put them in this order</source>
        <translation>请按此顺序排列</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>rail-only</source>
        <translation>仅轨道互联 (rail-only)</translation>
    </message>
    <message>
        <source>rail-optimised</source>
        <translation>轨道优化</translation>
    </message>
    <message>
        <source>rear aisles</source>
        <translation>背面通道</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>请去掉</translation>
    </message>
    <message>
        <source>repeat less</source>
        <translation>请减少阵列份数</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>版次 {}</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>see `clusterwright-cli catalog list`</source>
        <translation>见 `clusterwright-cli catalog list`</translation>
    </message>
    <message>
        <source>see `clusterwright-cli catalog list`, or add it under items</source>
        <translation>见 `clusterwright-cli catalog list`，或在 items 下添加</translation>
    </message>
    <message>
        <source>select a block or a repeat</source>
        <translation>请选择模块或阵列</translation>
    </message>
    <message>
        <source>select a placement</source>
        <translation>请选择布置项</translation>
    </message>
    <message>
        <source>select a rack</source>
        <translation>请选择机柜</translation>
    </message>
    <message>
        <source>select an area</source>
        <translation>请选择区域</translation>
    </message>
    <message>
        <source>select an area that has one</source>
        <translation>请选择带预留空地的区域</translation>
    </message>
    <message>
        <source>select placements that are not locked</source>
        <translation>请选择未锁定的布置项</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>建筑外壳</translation>
    </message>
    <message>
        <source>show more of the plan</source>
        <translation>请显示更大范围的平面图</translation>
    </message>
    <message>
        <source>site works</source>
        <translation>场地工程</translation>
    </message>
    <message>
        <source>slabs across the side of {} switches</source>
        <translation>横切边长 {} 台交换机的切片</translation>
    </message>
    <message>
        <source>source </source>
        <translation>来源 </translation>
    </message>
    <message>
        <source>staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>storage and servers</source>
        <translation>存储和服务器</translation>
    </message>
    <message>
        <source>storage rack</source>
        <translation>存储机柜</translation>
    </message>
    <message>
        <source>storage racks</source>
        <translation>存储机柜</translation>
    </message>
    <message>
        <source>substation transformers</source>
        <translation>变电站变压器</translation>
    </message>
    <message>
        <source>superpod</source>
        <translation>SuperPOD</translation>
    </message>
    <message>
        <source>supply &apos;{}&apos; replaces itself</source>
        <translation>电源 &apos;{}&apos; 替换自身</translation>
    </message>
    <message>
        <source>supply that carries load</source>
        <translation>可承载负荷的供电</translation>
    </message>
    <message>
        <source>switch &apos;{}&apos; has no ports at {} Gb/s</source>
        <translation>交换机 &apos;{}&apos; 没有 {} Gb/s 的端口</translation>
    </message>
    <message>
        <source>switchgear</source>
        <translation>开关柜</translation>
    </message>
    <message>
        <source>taper less</source>
        <translation>请减小收敛比</translation>
    </message>
    <message>
        <source>the NVLink switches are part of the systems and are not counted again</source>
        <translation>NVLink 交换机属于系统本身，不重复计入</translation>
    </message>
    <message>
        <source>the array reaches beyond the plane of a site</source>
        <translation>阵列超出场地平面范围</translation>
    </message>
    <message>
        <source>the bay &apos;{}&apos;</source>
        <translation>槽位“{}”</translation>
    </message>
    <message>
        <source>the block is gone</source>
        <translation>模块已不存在</translation>
    </message>
    <message>
        <source>the copies stand on each other</source>
        <translation>各份互相重叠</translation>
    </message>
    <message>
        <source>the design has an item &apos;{}&apos; already</source>
        <translation>本设计已有目录项 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the design has no item &apos;{}&apos;</source>
        <translation>本设计没有目录项 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the enclosure of this rack does not say how many units it has</source>
        <translation>该机柜的柜体未说明有多少 U</translation>
    </message>
    <message>
        <source>the fewest leaves that need no spine</source>
        <translation>无需脊交换机的最少叶交换机数</translation>
    </message>
    <message>
        <source>the fewest switches with the bisection asked for</source>
        <translation>满足所需对分带宽的最少交换机数</translation>
    </message>
    <message>
        <source>the figure is too large</source>
        <translation>数值过大</translation>
    </message>
    <message>
        <source>the file has format version {}, this program reads up to {}</source>
        <translation>文件的格式版本为 {}，本程序最多读到 {}</translation>
    </message>
    <message>
        <source>the file is larger than {} MB</source>
        <translation>文件大于 {} MB</translation>
    </message>
    <message>
        <source>the file is too large for a device type</source>
        <translation>文件过大，不是设备类型</translation>
    </message>
    <message>
        <source>the file was cut off</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>the format version is missing</source>
        <translation>缺少格式版本</translation>
    </message>
    <message>
        <source>the id &apos;</source>
        <translation>标识 &apos;</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>标识为空</translation>
    </message>
    <message>
        <source>the key &apos;</source>
        <translation>键 &apos;</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; is missing</source>
        <translation>缺少键 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice, first in line {}</source>
        <translation>键 &apos;{}&apos; 出现两次，首次在第 {} 行</translation>
    </message>
    <message>
        <source>the link rate must be above zero</source>
        <translation>链路速率须大于零</translation>
    </message>
    <message>
        <source>the network has 1 endpoint</source>
        <translation>网络有 1 个端点</translation>
    </message>
    <message>
        <source>the network has {} endpoints</source>
        <translation>网络有 {} 个端点</translation>
    </message>
    <message>
        <source>the network names no leaf switch and no radix</source>
        <translation>网络未指定叶交换机和端口数</translation>
    </message>
    <message>
        <source>the number is not finite</source>
        <translation>数字不是有限值</translation>
    </message>
    <message>
        <source>the outline crosses itself or encloses nothing</source>
        <translation>轮廓自相交或不包围任何面积</translation>
    </message>
    <message>
        <source>the picture is empty</source>
        <translation>图片为空</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>图片过大</translation>
    </message>
    <message>
        <source>the placement is locked</source>
        <translation>布置项已锁定</translation>
    </message>
    <message>
        <source>the plan holds more than {} racks and machines</source>
        <translation>平面图上的机柜和设备超过 {}</translation>
    </message>
    <message>
        <source>the property line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>the record does not say how far it can be trusted</source>
        <translation>记录未说明可信程度</translation>
    </message>
    <message>
        <source>the record names no source</source>
        <translation>记录未给出来源</translation>
    </message>
    <message>
        <source>the selection belongs to several areas</source>
        <translation>所选内容属于多个区域</translation>
    </message>
    <message>
        <source>the selection is built in several phases</source>
        <translation>所选内容分属多个建设阶段</translation>
    </message>
    <message>
        <source>the service processor &apos;{}&apos;</source>
        <translation>服务处理器“{}”</translation>
    </message>
    <message>
        <source>the share that is down, 0 to 1</source>
        <translation>失效比例，0 至 1</translation>
    </message>
    <message>
        <source>the sides asked for</source>
        <translation>按所要求的边长</translation>
    </message>
    <message>
        <source>the source is too long</source>
        <translation>来源过长</translation>
    </message>
    <message>
        <source>the sum of {} pieces, each halved by itself</source>
        <translation>{} 个部分之和，各自二分</translation>
    </message>
    <message>
        <source>the supply ends before it begins</source>
        <translation>供电在开始之前就已结束</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>文字含有控制字符</translation>
    </message>
    <message>
        <source>the text is larger than {} MB</source>
        <translation>文字大于 {} MB</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>文字过长</translation>
    </message>
    <message>
        <source>the two points are one</source>
        <translation>两点重合</translation>
    </message>
    <message>
        <source>the word &apos;{}&apos;</source>
        <translation>词语“{}”</translation>
    </message>
    <message>
        <source>the {} uplinks of a switch in tier {} divide evenly only among {} switches above, where {} would have the ports</source>
        <translation>第 {1} 层交换机的 {0} 条上行链路只能在 {2} 台上层交换机间均分，而按端口数 {3} 台即可</translation>
    </message>
    <message>
        <source>there are no endpoints</source>
        <translation>没有端点</translation>
    </message>
    <message>
        <source>there are no endpoints: the design holds none of the systems that this network joins</source>
        <translation>没有端点：设计中没有此网络所连接的系统</translation>
    </message>
    <message>
        <source>there is an item &apos;{}&apos; already</source>
        <translation>已有目录项 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no block to open</source>
        <translation>没有可打开的模块</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>there is no room for a picture</source>
        <translation>没有放置图片的空间</translation>
    </message>
    <message>
        <source>there is no such area</source>
        <translation>没有此区域</translation>
    </message>
    <message>
        <source>there is no such copy</source>
        <translation>没有此份</translation>
    </message>
    <message>
        <source>there is no such device</source>
        <translation>没有此设备</translation>
    </message>
    <message>
        <source>there is no such device in the rack</source>
        <translation>机柜中没有此设备</translation>
    </message>
    <message>
        <source>there is no such format version: </source>
        <translation>没有此格式版本：</translation>
    </message>
    <message>
        <source>there is no such keep-out</source>
        <translation>没有此预留空地</translation>
    </message>
    <message>
        <source>there is no such picture</source>
        <translation>没有此底图</translation>
    </message>
    <message>
        <source>there is no such rack</source>
        <translation>没有此机柜</translation>
    </message>
    <message>
        <source>there is no {} &apos;{}&apos;</source>
        <translation>没有 {} &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there must be 1 to 1,000 columns in each direction</source>
        <translation>每个方向须有 1 至 1,000 根柱</translation>
    </message>
    <message>
        <source>there must be 1 to 10,000 columns and rows</source>
        <translation>列数和行数须为 1 至 10,000</translation>
    </message>
    <message>
        <source>these corners make no area</source>
        <translation>这些角点不构成区域</translation>
    </message>
    <message>
        <source>this copy is like the rest</source>
        <translation>此份与其余相同</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>this is counted in pieces</source>
        <translation>此项按件计数</translation>
    </message>
    <message>
        <source>this is neither a PNG nor a JPEG file</source>
        <translation>既不是 PNG 文件也不是 JPEG 文件</translation>
    </message>
    <message>
        <source>this is no Clusterwright design</source>
        <translation>这不是 Clusterwright 设计</translation>
    </message>
    <message>
        <source>this is no EPW file: it does not begin with LOCATION</source>
        <translation>这不是 EPW 文件：不以 LOCATION 开头</translation>
    </message>
    <message>
        <source>this is no base64</source>
        <translation>这不是 base64</translation>
    </message>
    <message>
        <source>this is no device type</source>
        <translation>这不是设备类型</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>这不是 UTF-8</translation>
    </message>
    <message>
        <source>this is not YAML: </source>
        <translation>这不是 YAML：</translation>
    </message>
    <message>
        <source>this would be more than {} racks</source>
        <translation>将超过 {} 个机柜</translation>
    </message>
    <message>
        <source>this would make more than {} placements</source>
        <translation>将产生超过 {} 个布置项</translation>
    </message>
    <message>
        <source>to {}: {} more sheets of this kind</source>
        <translation>至 {}：另有 {} 张同类图纸</translation>
    </message>
    <message>
        <source>torus</source>
        <translation>环面 (torus)</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>变压器</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>变压器</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>此处应为 true 或 false</translation>
    </message>
    <message>
        <source>two or three</source>
        <translation>二或三</translation>
    </message>
    <message>
        <source>typical </source>
        <translation>典型值 </translation>
    </message>
    <message>
        <source>understood: </source>
        <translation>可用单位：</translation>
    </message>
    <message>
        <source>ungroup fewer of them, or make one copy unique</source>
        <translation>减少拆分数量，或将一份设为独立</translation>
    </message>
    <message>
        <source>unit substations</source>
        <translation>箱式变电站</translation>
    </message>
    <message>
        <source>unknown figure &apos;{}&apos;</source>
        <translation>未知数值 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>unknown kind &apos;</source>
        <translation>未知类型 &apos;</translation>
    </message>
    <message>
        <source>unknown mark</source>
        <translation>未知标记</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <translation>请先解除锁定</translation>
    </message>
    <message>
        <source>up to 1e15</source>
        <translation>最大 1e15</translation>
    </message>
    <message>
        <source>water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>what stands here is not clear</source>
        <translation>此处内容不明确</translation>
    </message>
    <message>
        <source>white space and offices</source>
        <translation>机房装修和办公</translation>
    </message>
    <message>
        <source>whole switches of the one group against the rest</source>
        <translation>单组的整台交换机对其余</translation>
    </message>
    <message>
        <source>wider switches</source>
        <translation>端口更多的交换机</translation>
    </message>
    <message>
        <source>wider switches, more planes, more oversubscription, or a fat-tree</source>
        <translation>端口更多的交换机、更多平面、更大的收敛比，或胖树</translation>
    </message>
    <message>
        <source>wider switches, more planes, or a fat-tree of three tiers</source>
        <translation>端口更多的交换机、更多平面，或三层胖树</translation>
    </message>
    <message>
        <source>wider switches, {} planes</source>
        <translation>端口更多的交换机、{} 个平面</translation>
    </message>
    <message>
        <source>write [ ... ]</source>
        <translation>请写作 [ ... ]</translation>
    </message>
    <message>
        <source>write decimals with a point, as in 6.5</source>
        <translation>小数请用小数点，例如 6.5</translation>
    </message>
    <message>
        <source>write year-month-day, as in 2024-08-01</source>
        <translation>请写作 年-月-日，例如 2024-08-01</translation>
    </message>
    <message>
        <source>write {{ ... }}</source>
        <translation>请写作 {{ ... }}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{1} 年 {0}</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation>{2} 年 {1} {0} 日</translation>
    </message>
    <message>
        <source>{:.0f} dBA at the property line by {}, the limit is {:.0f}</source>
        <translation>{1}红线处为 {0:.0f} dBA，限值为 {2:.0f}</translation>
    </message>
    <message>
        <source>{:.0f} mm high where {} has {} mm clear</source>
        <translation>高 {:.0f} mm，而 {} 净高为 {} mm</translation>
    </message>
    <message>
        <source>{:.1f} % of the endpoints&apos; rate</source>
        <translation>端点速率的 {:.1f} %</translation>
    </message>
    <message>
        <source>{:.3g} min ({} modules of {:.0f} years)</source>
        <translation>{:.3g} min（{} 个模块，寿命 {:.0f} 年）</translation>
    </message>
    <message>
        <source>{:.4g} Gb/s, one direction</source>
        <translation>{:.4g} Gb/s，单向</translation>
    </message>
    <message>
        <source>{} Tb/s, {} of full</source>
        <translation>{} Tb/s，全对分带宽的 {}</translation>
    </message>
    <message>
        <source>{} and {} share ground, {} x {} mm at most</source>
        <translation>{} 与 {} 占地重叠，至多 {} x {} mm</translation>
    </message>
    <message>
        <source>{} areas of the kind “{}”, the first marked: {}</source>
        <translation>{0} 个“{1}”类区域，第一个已标示：{2}</translation>
    </message>
    <message>
        <source>{} at {} Gb/s</source>
        <translation>{} 个，{} Gb/s</translation>
    </message>
    <message>
        <source>{} bays of GPUs</source>
        <translation>{} 个 GPU 槽位</translation>
    </message>
    <message>
        <source>{} by {} mm</source>
        <translation>{} {} mm</translation>
    </message>
    <message>
        <source>{} cables</source>
        <translation>{} 根线缆</translation>
    </message>
    <message>
        <source>{} copies are too many</source>
        <translation>{} 份过多</translation>
    </message>
    <message>
        <source>{} corners are too many</source>
        <translation>{} 个角点过多</translation>
    </message>
    <message>
        <source>{} counts on {} x {} from {}, {} are built by then</source>
        <translation>{0} 计入 {1} x {2}（自 {3} 起），届时建成 {4}</translation>
    </message>
    <message>
        <source>{} counts on {} x {}, {} stand on the plan</source>
        <translation>{} 计入 {} x {}，平面图上有 {}</translation>
    </message>
    <message>
        <source>{} does not say its clear height, so the height of the racks is not checked</source>
        <translation>{} 未说明净高，因此不检查机柜高度</translation>
    </message>
    <message>
        <source>{} does not say what its floor carries, so the weight of the racks is not checked</source>
        <translation>{} 未说明楼面承载，因此不检查机柜重量</translation>
    </message>
    <message>
        <source>{} endpoints against {}, with {} of {} switches</source>
        <translation>{} 个端点对 {} 个端点，含 {} 台交换机（共 {} 台）</translation>
    </message>
    <message>
        <source>{} endpoints are too many for leaves joined directly, with {}-port switches</source>
        <translation>{} 个端点对于由 {} 端口叶交换机直连的结构过多</translation>
    </message>
    <message>
        <source>{} endpoints do not divide into {} rails</source>
        <translation>{} 个端点不能均分到 {} 条轨道</translation>
    </message>
    <message>
        <source>{} endpoints do not fit a {} of {}-port switches</source>
        <translation>{0} 个端点超出由 {2} 端口交换机构成的{1}</translation>
    </message>
    <message>
        <source>{} endpoints do not fit: 1 tier of {}-port switches{} hold {}</source>
        <translation>{} 个端点放不下：{} 端口交换机的 1 层结构{}最多容纳 {}</translation>
    </message>
    <message>
        <source>{} endpoints do not fit: a {} of {}-port switches holds {}</source>
        <translation>{0} 个端点放不下：{2} 端口交换机的{1}最多容纳 {3}</translation>
    </message>
    <message>
        <source>{} endpoints do not fit: {} tiers of {}-port switches{} hold {}</source>
        <translation>{0} 个端点放不下：{2} 端口交换机的 {1} 层结构{3}最多容纳 {4}</translation>
    </message>
    <message>
        <source>{} endpoints, {} are asked for: {} tiers</source>
        <translation>{}个端点，而需要 {} 个：采用 {} 层</translation>
    </message>
    <message>
        <source>{} entries are more than a design may hold</source>
        <translation>{} 个条目超出设计允许的数量</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} 个错误</translation>
    </message>
    <message>
        <source>{} failed: {}</source>
        <translation>{} 失败：{}</translation>
    </message>
    <message>
        <source>{} groups</source>
        <translation>{} 个组</translation>
    </message>
    <message>
        <source>{} has systems on {}, but no rack for the switches of tier {} yet</source>
        <translation>{} 在 {} 已有系统，但第 {} 层交换机尚无机柜</translation>
    </message>
    <message>
        <source>{} has {:.0f} ports of {:.0f} Gb/s, the network takes {} of {:.0f} Gb/s</source>
        <translation>{} 有 {:.0f} 个 {:.0f} Gb/s 端口，而网络占用 {} 个 {:.0f} Gb/s 端口</translation>
    </message>
    <message>
        <source>{} has {} ports at {} Gb/s, tier {} counts on {}</source>
        <translation>{} 有 {} 个 {} Gb/s 端口，而第 {} 层按 {} 个计</translation>
    </message>
    <message>
        <source>{} hours instead of 8,760</source>
        <translation>{} 小时，而非 8,760</translation>
    </message>
    <message>
        <source>{} in each of {} pods</source>
        <translation>{1} 个 Pod 中各 {0} 台</translation>
    </message>
    <message>
        <source>{} is a repeat already</source>
        <translation>{} 已是阵列</translation>
    </message>
    <message>
        <source>{} is no multiple of {}</source>
        <translation>{} 不是 {} 的整数倍</translation>
    </message>
    <message>
        <source>{} is no whole number</source>
        <translation>{} 不是整数</translation>
    </message>
    <message>
        <source>{} is out of range</source>
        <translation>{} 超出范围</translation>
    </message>
    <message>
        <source>{} km ({} mi), longest {:.0f} m</source>
        <translation>{} km（{} mi），最长 {:.0f} m</translation>
    </message>
    <message>
        <source>{} leaves x {} endpoints</source>
        <translation>{} 台叶交换机 x {} 个端点</translation>
    </message>
    <message>
        <source>{} links are too many to write one by one</source>
        <translation>{} 条链路过多，无法逐条写出</translation>
    </message>
    <message>
        <source>{} links x {:.4g} Gb/s</source>
        <translation>{} 条链路 x {:.4g} Gb/s</translation>
    </message>
    <message>
        <source>{} needs plant that is built later: {}</source>
        <translation>{} 所需设备建成较晚：{}</translation>
    </message>
    <message>
        <source>{} needs {:.1f} MW on {}, the sources of that day carry {:.1f} MW: {:.1f} MW are missing</source>
        <translation>{0}在 {2} 需要 {1:.1f} MW，当日电源可提供 {3:.1f} MW：缺 {4:.1f} MW</translation>
    </message>
    <message>
        <source>{} nodes in {} racks</source>
        <translation>{} 个节点，{} 个机柜</translation>
    </message>
    <message>
        <source>{} notes</source>
        <translation>{} 条提示</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>第 {} 张，共 {} 张</translation>
    </message>
    <message>
        <source>{} of {} copies stand outside {}</source>
        <translation>{} 份（共 {} 份）超出 {}</translation>
    </message>
    <message>
        <source>{} of {} leaves against the rest</source>
        <translation>{} 台叶交换机（共 {} 台）对其余</translation>
    </message>
    <message>
        <source>{} of {} {} against the rest</source>
        <translation>{0} 个{2}（共 {1} 个）对其余</translation>
    </message>
    <message>
        <source>{} outlets</source>
        <translation>{} 个插座</translation>
    </message>
    <message>
        <source>{} planes cannot be built</source>
        <translation>无法构建 {} 个平面</translation>
    </message>
    <message>
        <source>{} ports and no sign of a host</source>
        <translation>{} 个端口且无主机特征</translation>
    </message>
    <message>
        <source>{} rails cannot be built</source>
        <translation>无法构建 {} 条轨道</translation>
    </message>
    <message>
        <source>{} reaches beyond {}</source>
        <translation>{} 超出 {}</translation>
    </message>
    <message>
        <source>{} rows are more than a design may hold</source>
        <translation>{} 行超出设计允许的数量</translation>
    </message>
    <message>
        <source>{} samples</source>
        <translation>{} 个样本</translation>
    </message>
    <message>
        <source>{} stands in U{}</source>
        <translation>{} 位于 U{}</translation>
    </message>
    <message>
        <source>{} switches</source>
        <translation>{} 台交换机</translation>
    </message>
    <message>
        <source>{} switches in all</source>
        <translation>共 {} 台交换机</translation>
    </message>
    <message>
        <source>{} switches x {} endpoints</source>
        <translation>{} 台交换机 x {} 个端点</translation>
    </message>
    <message>
        <source>{} things stand on columns of {}</source>
        <translation>{} 个对象位于 {} 的柱上</translation>
    </message>
    <message>
        <source>{} tiers as asked; they hold up to {} endpoints</source>
        <translation>按要求采用 {} 层；最多容纳 {} 个端点</translation>
    </message>
    <message>
        <source>{} tiers cannot be built</source>
        <translation>无法构建 {} 层</translation>
    </message>
    <message>
        <source>{} tiers hold at most {}</source>
        <translation>{} 层最多容纳 {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} 至 {}</translation>
    </message>
    <message>
        <source>{} to {} Tb/s</source>
        <translation>{} 至 {} Tb/s</translation>
    </message>
    <message>
        <source>{} warnings</source>
        <translation>{} 个警告</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{}{}</translation>
    </message>
    <message>
        <source>{} {} {}s</source>
        <translation>{} {} 个{}</translation>
    </message>
    <message>
        <source>{} {}, narrowest</source>
        <translation>{} 条{}，最窄处</translation>
    </message>
    <message>
        <source>{}, 1 group of {}</source>
        <translation>{}，1 组，每组 {}</translation>
    </message>
    <message>
        <source>{}, 1 tier, {}-port switches</source>
        <translation>{}，1 层，{} 端口交换机</translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation>{}，按 {}</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}，第 {} 行</translation>
    </message>
    <message>
        <source>{}, up to {} per leaf</source>
        <translation>{} 个，每台叶交换机最多 {} 个</translation>
    </message>
    <message>
        <source>{}, {} groups of {}</source>
        <translation>{}，{} 组，每组 {}</translation>
    </message>
    <message>
        <source>{}, {} of {}-port switches</source>
        <translation>{0}，{1} 台 {2} 端口交换机</translation>
    </message>
    <message>
        <source>{}, {} tiers, {}-port switches</source>
        <translation>{}，{} 层，{} 端口交换机</translation>
    </message>
    <message>
        <source>{}: devices draw {:.1f} kW, the power strips carry {:.1f} kVA</source>
        <translation>{}：设备用电 {:.1f} kW，机柜电源分配单元可承载 {:.1f} kVA</translation>
    </message>
    <message>
        <source>{}: devices reach unit {:.0f} of {:.0f}</source>
        <translation>{}：设备到达第 {:.0f} U，机柜共 {:.0f} U</translation>
    </message>
    <message>
        <source>{}: devices weigh {:.0f} kg, the enclosure carries {:.0f} kg</source>
        <translation>{}：设备重 {:.0f} kg，柜体可承重 {:.0f} kg</translation>
    </message>
    <message>
        <source>{}: may be curtailed at {} minutes’ notice.</source>
        <translation>{}：可在 {} 分钟通知后限电。</translation>
    </message>
    <message>
        <source>{}: no rack is named for the switches of every tier, so cables cannot be measured</source>
        <translation>{}：未为每一层交换机指定机柜，因此无法测量线缆</translation>
    </message>
    <message>
        <source>{}: the weight of {} is not known, so neither its load nor the floor&apos;s can be judged</source>
        <translation>{}：{} 的重量未知，因此无法判断机柜和楼面荷载</translation>
    </message>
    <message>
        <source>{}: tier {} needs {} switches, its racks hold {}</source>
        <translation>{}：第 {} 层需要 {} 台交换机，其机柜可容纳 {} 台</translation>
    </message>
    <message>
        <source>{}: unit {:.0f} is taken twice</source>
        <translation>{}：第 {:.0f} U 被占用两次</translation>
    </message>
    <message>
        <source>{}: {:.1f} kW go to air, the rear door takes {:.1f} kW at most</source>
        <translation>{}：{:.1f} kW 排入空气，背门换热器最多带走 {:.1f} kW</translation>
    </message>
    <message>
        <source>{}: {:.1f} kW go to liquid, the coolant units inside carry {:.1f} kW</source>
        <translation>{}：{:.1f} kW 进入液冷，柜内冷量分配单元可承担 {:.1f} kW</translation>
    </message>
    <message>
        <source>{}: {} MWh, to ride through; not counted as supply.</source>
        <translation>{}：{} MWh，用于穿越停电；不计为供电。</translation>
    </message>
    <message>
        <source>{}: {} addresses in one InfiniBand subnet, at most {} exist</source>
        <translation>{}：一个 InfiniBand 子网有 {} 个地址，最多 {} 个</translation>
    </message>
    <message>
        <source>{}: {} are needed{}, {} stand on the plan</source>
        <translation>{}：需要 {}{}，平面图上有 {}</translation>
    </message>
    <message>
        <source>{}: {} cables are longer than any medium of the catalogue reaches</source>
        <translation>{}：{} 根线缆超过目录中任何介质的传输距离</translation>
    </message>
    <message>
        <source>{}: {} of {}</source>
        <translation>{}：{}（需要 {}）</translation>
    </message>
    <message>
        <source>{}: {} of {} {}</source>
        <translation>{}：{}（需要 {} {}）</translation>
    </message>
    <message>
        <source>{}: {} {} are needed{}, what stands on the plan carries {} {}</source>
        <translation>{}：需要 {} {}{}，平面图上的设备可承担 {} {}</translation>
    </message>
    <message>
        <source>— not known</source>
        <translation>— 未知</translation>
    </message>
    <message>
        <source>“{}” starts with {} less than it needs at peak</source>
        <translation>“{}”开始时供电比峰值需求少 {}</translation>
    </message>
    <message>
        <source>a1 allowable high</source>
        <translation>A1 允许上限</translation>
    </message>
    <message>
        <source>a2 allowable high</source>
        <translation>A2 允许上限</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理费</translation>
    </message>
    <message>
        <source>airflow</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>annual mean db</source>
        <translation>年平均干球温度</translation>
    </message>
    <message>
        <source>approach</source>
        <translation>逼近度</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>backend ports</source>
        <translation>后端端口</translation>
    </message>
    <message>
        <source>bf16 dense</source>
        <translation>稠密 BF16</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>cages</source>
        <translation>端口笼</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>capacity at 32c</source>
        <translation>32 °C 时容量</translation>
    </message>
    <message>
        <source>capacity at 40c</source>
        <translation>40 °C 时容量</translation>
    </message>
    <message>
        <source>cdu</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>cdu height</source>
        <translation>CDU 高度</translation>
    </message>
    <message>
        <source>clearance front</source>
        <translation>前方净空</translation>
    </message>
    <message>
        <source>clearance rear</source>
        <translation>后方净空</translation>
    </message>
    <message>
        <source>clearance side</source>
        <translation>侧方净空</translation>
    </message>
    <message>
        <source>co</source>
        <translation>CO</translation>
    </message>
    <message>
        <source>compute tray mass</source>
        <translation>计算托盘重量</translation>
    </message>
    <message>
        <source>compute tray max</source>
        <translation>计算托盘最大值</translation>
    </message>
    <message>
        <source>continuous derate</source>
        <translation>持续降额</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>coolant flow at 35c</source>
        <translation>35 °C 时冷却液流量</translation>
    </message>
    <message>
        <source>cop</source>
        <translation>COP</translation>
    </message>
    <message>
        <source>cop in operation</source>
        <translation>运行 COP</translation>
    </message>
    <message>
        <source>cpo</source>
        <translation>CPO</translation>
    </message>
    <message>
        <source>cpus</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>curtailable</source>
        <translation>可削减</translation>
    </message>
    <message>
        <source>curtailment notice</source>
        <translation>限电通知时间</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>用户费</translation>
    </message>
    <message>
        <source>cycles of concentration</source>
        <translation>浓缩倍数</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>design cooling db</source>
        <translation>制冷设计干球温度</translation>
    </message>
    <message>
        <source>design cooling mcwb</source>
        <translation>制冷设计平均湿球温度</translation>
    </message>
    <message>
        <source>design evaporation wb</source>
        <translation>蒸发设计湿球温度</translation>
    </message>
    <message>
        <source>design heating db</source>
        <translation>供暖设计干球温度</translation>
    </message>
    <message>
        <source>device bays</source>
        <translation>设备槽位</translation>
    </message>
    <message>
        <source>drives</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>efficiency double conversion</source>
        <translation>双变换效率</translation>
    </message>
    <message>
        <source>efficiency eco mode</source>
        <translation>经济模式效率</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>端接</translation>
    </message>
    <message>
        <source>energy offpeak block1</source>
        <translation>谷段电价，第一档</translation>
    </message>
    <message>
        <source>energy offpeak block2</source>
        <translation>谷段电价，第二档</translation>
    </message>
    <message>
        <source>energy offpeak block3</source>
        <translation>谷段电价，第三档</translation>
    </message>
    <message>
        <source>energy onpeak</source>
        <translation>峰段电价</translation>
    </message>
    <message>
        <source>evaporation</source>
        <translation>蒸发量</translation>
    </message>
    <message>
        <source>fan power</source>
        <translation>风机功率</translation>
    </message>
    <message>
        <source>fiber</source>
        <translation>光纤</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>机队</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>formaldehyde</source>
        <translation>甲醛</translation>
    </message>
    <message>
        <source>fp4 dense</source>
        <translation>稠密 FP4</translation>
    </message>
    <message>
        <source>fp8 dense</source>
        <translation>稠密 FP8</translation>
    </message>
    <message>
        <source>frontend</source>
        <translation>前端</translation>
    </message>
    <message>
        <source>frontend dpus</source>
        <translation>前端 DPU</translation>
    </message>
    <message>
        <source>frontend ports</source>
        <translation>前端端口</translation>
    </message>
    <message>
        <source>frontend ports per dpu</source>
        <translation>每 DPU 前端端口</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>燃料</translation>
    </message>
    <message>
        <source>full depth</source>
        <translation>全深</translation>
    </message>
    <message>
        <source>gpu memory</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>gpu memory bw</source>
        <translation>GPU 显存带宽</translation>
    </message>
    <message>
        <source>gpu tdp</source>
        <translation>GPU TDP</translation>
    </message>
    <message>
        <source>gpu tdp liquid</source>
        <translation>GPU TDP，液冷</translation>
    </message>
    <message>
        <source>gpus</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>gpus per array</source>
        <translation>每阵列 GPU</translation>
    </message>
    <message>
        <source>gpus per rack</source>
        <translation>每机柜 GPU</translation>
    </message>
    <message>
        <source>hap</source>
        <translation>有害空气污染物</translation>
    </message>
    <message>
        <source>head</source>
        <translation>扬程</translation>
    </message>
    <message>
        <source>heat rate</source>
        <translation>热耗率</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>隐含值</translation>
    </message>
    <message>
        <source>laser modules</source>
        <translation>激光模块</translation>
    </message>
    <message>
        <source>lead time</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>lead time gsu</source>
        <translation>主变交货期</translation>
    </message>
    <message>
        <source>lead time max</source>
        <translation>最长交货期</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租赁</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>liquid cooled</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>liquid dlc2</source>
        <translation>液冷 DLC2</translation>
    </message>
    <message>
        <source>load limit</source>
        <translation>承重上限</translation>
    </message>
    <message>
        <source>maintenance escalation</source>
        <translation>维护费递增</translation>
    </message>
    <message>
        <source>makeup</source>
        <translation>补水</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>mass busbar</source>
        <translation>母排重量</translation>
    </message>
    <message>
        <source>max coolant supply</source>
        <translation>最高冷却液供水温度</translation>
    </message>
    <message>
        <source>max demand</source>
        <translation>最大需量</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>megapack 2h</source>
        <translation>Megapack 2 小时</translation>
    </message>
    <message>
        <source>megapack 4h</source>
        <translation>Megapack 4 小时</translation>
    </message>
    <message>
        <source>minimum demand</source>
        <translation>最小需量</translation>
    </message>
    <message>
        <source>module bays</source>
        <translation>模块槽位</translation>
    </message>
    <message>
        <source>monthly mean db</source>
        <translation>月平均干球温度</translation>
    </message>
    <message>
        <source>monthly mean rh am</source>
        <translation>月平均早晨相对湿度</translation>
    </message>
    <message>
        <source>monthly mean rh pm</source>
        <translation>月平均下午相对湿度</translation>
    </message>
    <message>
        <source>mounting</source>
        <translation>安装方式</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>nodes per rack</source>
        <translation>每机柜节点</translation>
    </message>
    <message>
        <source>nodes per rack max</source>
        <translation>每机柜最多节点</translation>
    </message>
    <message>
        <source>nodes per rack max air</source>
        <translation>每机柜最多节点，风冷</translation>
    </message>
    <message>
        <source>nox</source>
        <translation>NOx</translation>
    </message>
    <message>
        <source>nox scr</source>
        <translation>NOx，SCR 后</translation>
    </message>
    <message>
        <source>nox tier2</source>
        <translation>NOx，Tier 2</translation>
    </message>
    <message>
        <source>nvlink switch trays</source>
        <translation>NVLink 交换托盘</translation>
    </message>
    <message>
        <source>onpeak demand</source>
        <translation>峰段需量</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>烟度</translation>
    </message>
    <message>
        <source>optical power</source>
        <translation>光模块功率</translation>
    </message>
    <message>
        <source>outer diameter</source>
        <translation>外径</translation>
    </message>
    <message>
        <source>outlets c13</source>
        <translation>C13 插座</translation>
    </message>
    <message>
        <source>outlets c19</source>
        <translation>C19 插座</translation>
    </message>
    <message>
        <source>permit total</source>
        <translation>许可总量</translation>
    </message>
    <message>
        <source>permit units</source>
        <translation>许可机组数</translation>
    </message>
    <message>
        <source>pluggable baseline</source>
        <translation>可插拔模块基准</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>颗粒物</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>ports at 400g</source>
        <translation>400G 端口</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>power air</source>
        <translation>功率，风冷</translation>
    </message>
    <message>
        <source>power at 200g</source>
        <translation>200G 时功率</translation>
    </message>
    <message>
        <source>power liquid</source>
        <translation>功率，液冷</translation>
    </message>
    <message>
        <source>power max</source>
        <translation>最大功率</translation>
    </message>
    <message>
        <source>power peak</source>
        <translation>峰值功率</translation>
    </message>
    <message>
        <source>power peak transient</source>
        <translation>瞬时峰值功率</translation>
    </message>
    <message>
        <source>power shelf</source>
        <translation>电源框</translation>
    </message>
    <message>
        <source>power shelf each</source>
        <translation>单个电源框</translation>
    </message>
    <message>
        <source>power training peak observed</source>
        <translation>训练实测峰值功率</translation>
    </message>
    <message>
        <source>power typical</source>
        <translation>典型功率</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>price basis year</source>
        <translation>价格基准年</translation>
    </message>
    <message>
        <source>price increase since 2019</source>
        <translation>2019 年以来涨价</translation>
    </message>
    <message>
        <source>price installed</source>
        <translation>安装后价格</translation>
    </message>
    <message>
        <source>priced per</source>
        <translation>计价单位</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>psu</source>
        <translation>电源模块</translation>
    </message>
    <message>
        <source>psu draw each</source>
        <translation>单个电源模块用电</translation>
    </message>
    <message>
        <source>psu each</source>
        <translation>单个电源模块</translation>
    </message>
    <message>
        <source>psu redundancy</source>
        <translation>电源冗余</translation>
    </message>
    <message>
        <source>psu total</source>
        <translation>电源模块总计</translation>
    </message>
    <message>
        <source>pump redundancy</source>
        <translation>水泵冗余</translation>
    </message>
    <message>
        <source>rack aggregate</source>
        <translation>机柜总计</translation>
    </message>
    <message>
        <source>rack power design</source>
        <translation>机柜设计功率</translation>
    </message>
    <message>
        <source>racks gb300</source>
        <translation>GB300 机柜</translation>
    </message>
    <message>
        <source>racks per array</source>
        <translation>每阵列机柜</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>额定值</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>传输距离</translation>
    </message>
    <message>
        <source>reach min</source>
        <translation>最短传输距离</translation>
    </message>
    <message>
        <source>reach om3</source>
        <translation>OM3 传输距离</translation>
    </message>
    <message>
        <source>recommended high</source>
        <translation>推荐上限</translation>
    </message>
    <message>
        <source>recommended low</source>
        <translation>推荐下限</translation>
    </message>
    <message>
        <source>record high</source>
        <translation>历史最高</translation>
    </message>
    <message>
        <source>record unit</source>
        <translation>记录单位</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>round trip efficiency</source>
        <translation>往返效率</translation>
    </message>
    <message>
        <source>scale up</source>
        <translation>纵向扩展</translation>
    </message>
    <message>
        <source>scale up domain gpus</source>
        <translation>纵向扩展域 GPU</translation>
    </message>
    <message>
        <source>scale up generation</source>
        <translation>纵向扩展代次</translation>
    </message>
    <message>
        <source>scale up rack</source>
        <translation>纵向扩展，机柜</translation>
    </message>
    <message>
        <source>serial ports</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声级</translation>
    </message>
    <message>
        <source>startup shutdown</source>
        <translation>启停</translation>
    </message>
    <message>
        <source>startups</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>station</source>
        <translation>气象站</translation>
    </message>
    <message>
        <source>study fee 25 50mw</source>
        <translation>研究费，25–50 MW</translation>
    </message>
    <message>
        <source>study fee 50 100mw</source>
        <translation>研究费，50–100 MW</translation>
    </message>
    <message>
        <source>study fee over 100mw</source>
        <translation>研究费，100 MW 以上</translation>
    </message>
    <message>
        <source>switches per chassis</source>
        <translation>每机箱交换机</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>trays per rack</source>
        <translation>每机柜托盘</translation>
    </message>
    <message>
        <source>units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>units initial</source>
        <translation>初期台数</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>uplink ports</source>
        <translation>上行端口</translation>
    </message>
    <message>
        <source>voc</source>
        <translation>VOC</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>w17</source>
        <translation>W17</translation>
    </message>
    <message>
        <source>w27</source>
        <translation>W27</translation>
    </message>
    <message>
        <source>w32</source>
        <translation>W32</translation>
    </message>
    <message>
        <source>w40</source>
        <translation>W40</translation>
    </message>
    <message>
        <source>w45</source>
        <translation>W45</translation>
    </message>
    <message>
        <source>water above dewpoint</source>
        <translation>水温高于露点</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>wplus</source>
        <translation>W+</translation>
    </message>
    <message>
        <source>wue</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>wue it</source>
        <translation>WUE，按 IT</translation>
    </message>
    <message>
        <source> lost at peak</source>
        <translation> 峰值损耗</translation>
    </message>
    <message>
        <source> peak</source>
        <translation> 峰值</translation>
    </message>
    <message>
        <source> typical</source>
        <translation> 典型值</translation>
    </message>
    <message>
        <source>, mass not known of all</source>
        <translation>，部分设备重量未知</translation>
    </message>
    <message>
        <source>, standby</source>
        <translation>，备用</translation>
    </message>
    <message>
        <source>, up to a column,</source>
        <translation>（至柱）</translation>
    </message>
    <message>
        <source>, up to the wall,</source>
        <translation>（至墙面）</translation>
    </message>
    <message>
        <source>, {} GPUs</source>
        <translation>，{} 个 GPU</translation>
    </message>
    <message>
        <source>1:{:.0f} at A1</source>
        <translation>1:{:.0f}（A1）</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Buildings and yards</source>
        <translation>建筑与室外设备区</translation>
    </message>
    <message>
        <source>Change enclosure</source>
        <translation>更改柜体</translation>
    </message>
    <message>
        <source>Change rear door</source>
        <translation>更改背门</translation>
    </message>
    <message>
        <source>Change role of rack</source>
        <translation>更改机柜用途</translation>
    </message>
    <message>
        <source>Cooling plant</source>
        <translation>冷却设备</translation>
    </message>
    <message>
        <source>Cooling, peak</source>
        <translation>冷却，峰值</translation>
    </message>
    <message>
        <source>Dashed: switches of the networks, shared out evenly over the racks that seat them; the fullest rack is shown.</source>
        <translation>虚线：网络交换机，在容纳它们的机柜间均分；图示为最满的机柜。</translation>
    </message>
    <message>
        <source>Delete rack</source>
        <translation>删除机柜</translation>
    </message>
    <message>
        <source>Devices that state no height in rack units are listed below their rack.</source>
        <translation>未说明 U 高度的设备列于所在机柜下方。</translation>
    </message>
    <message>
        <source>Duplicate network</source>
        <translation>复制网络</translation>
    </message>
    <message>
        <source>Duplicate rack</source>
        <translation>复制机柜</translation>
    </message>
    <message>
        <source>Facility, peak</source>
        <translation>设施峰值功率</translation>
    </message>
    <message>
        <source>Facility, typical</source>
        <translation>设施，典型值</translation>
    </message>
    <message>
        <source>Front elevations. Rack units are counted from the floor (IEC 60297-3-100: 44.45 mm each).</source>
        <translation>正立面。机柜 U 位自地面起算（IEC 60297-3-100：每 U 44.45 mm）。</translation>
    </message>
    <message>
        <source>IT load, typical</source>
        <translation>IT 负荷，典型值</translation>
    </message>
    <message>
        <source>Lighting, offices, security</source>
        <translation>照明、办公、安防</translation>
    </message>
    <message>
        <source>Losses of {}: {}.</source>
        <translation>{}的损耗：{}。</translation>
    </message>
    <message>
        <source>Lost in distribution, peak</source>
        <translation>配电损耗，峰值</translation>
    </message>
    <message>
        <source>Low-voltage bus</source>
        <translation>低压母线</translation>
    </message>
    <message>
        <source>Make rack unique</source>
        <translation>机柜设为独立</translation>
    </message>
    <message>
        <source>Mass is that of the enclosure with everything in it, without cables.</source>
        <translation>重量为柜体及其内全部设备之和，不含线缆。</translation>
    </message>
    <message>
        <source>Medium-voltage bus</source>
        <translation>中压母线</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Move it away from the column</source>
        <translation>移离柱子</translation>
    </message>
    <message>
        <source>N + catcher block</source>
        <translation>N + 备用接管模块</translation>
    </message>
    <message>
        <source>New rack</source>
        <translation>新建机柜</translation>
    </message>
    <message>
        <source>No source of power is named</source>
        <translation>未指定电源</translation>
    </message>
    <message>
        <source>One symbol stands for all units of a stage; protection, earthing and metering are not shown.</source>
        <translation>一个符号代表一级的全部台数；保护、接地和计量未表示。</translation>
    </message>
    <message>
        <source>One-line diagram</source>
        <translation>单线图</translation>
    </message>
    <message>
        <source>Plain rear door</source>
        <translation>普通背门</translation>
    </message>
    <message>
        <source>Power data</source>
        <translation>电力数据</translation>
    </message>
    <message>
        <source>Power factor at the meter</source>
        <translation>计量点功率因数</translation>
    </message>
    <message>
        <source>Rack elevations</source>
        <translation>机柜立面图</translation>
    </message>
    <message>
        <source>Redundancy of transformers and UPS</source>
        <translation>变压器和 UPS 的冗余</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove network</source>
        <translation>移除网络</translation>
    </message>
    <message>
        <source>Rename rack</source>
        <translation>重命名机柜</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Schedule of sources</source>
        <translation>电源表</translation>
    </message>
    <message>
        <source>Site bus</source>
        <translation>场地母线</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>The property line, setbacks and roads are on the site plan.</source>
        <translation>红线、退线和道路见场地平面图。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Voltages are those in the names of the equipment. Sizing by peak load; short-circuit and arc-flash studies are by others.</source>
        <translation>电压为设备名称中所示。按峰值负荷选型；短路和弧闪计算由其他方完成。</translation>
    </message>
    <message>
        <source>a rack needs a name</source>
        <translation>机柜需要名称</translation>
    </message>
    <message>
        <source>and {} more, see the sources</source>
        <translation>另有 {} 项，见电源表</translation>
    </message>
    <message>
        <source>busways</source>
        <translation>母线槽</translation>
    </message>
    <message>
        <source>carries load</source>
        <translation>承载负荷</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>深</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>enclosure not named</source>
        <translation>未指定柜体</translation>
    </message>
    <message>
        <source>enter its height in U</source>
        <translation>请填写其 U 高度</translation>
    </message>
    <message>
        <source>enter one</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>from </source>
        <translation>自 </translation>
    </message>
    <message>
        <source>no rack stands there</source>
        <translation>那里没有机柜</translation>
    </message>
    <message>
        <source>power at peak not known of all</source>
        <translation>部分设备峰值功率未知</translation>
    </message>
    <message>
        <source>put another rack in its place first</source>
        <translation>请先换上其他机柜</translation>
    </message>
    <message>
        <source>select a rack on the plan</source>
        <translation>请在平面图上选择机柜</translation>
    </message>
    <message>
        <source>take something out first</source>
        <translation>请先取出一些设备</translation>
    </message>
    <message>
        <source>the rack is used: by {} placements, {} blocks and {} networks</source>
        <translation>该机柜正被使用：{} 个布置项、{} 个模块和 {} 个网络</translation>
    </message>
    <message>
        <source>there is no room for another {}</source>
        <translation>没有空间再放一台 {}</translation>
    </message>
    <message>
        <source>there is nothing to mount</source>
        <translation>没有可安装的设备</translation>
    </message>
    <message>
        <source>this enclosure does not say how many units it has</source>
        <translation>此柜体未说明有多少 U</translation>
    </message>
    <message>
        <source>this is no rear door</source>
        <translation>这不是背门</translation>
    </message>
    <message>
        <source>up to {} x {}</source>
        <translation>至多 {} x {}</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>{:.0f} % of a unit with one out; {}</source>
        <translation>退出一台时单台负载率 {:.0f} %；{}</translation>
    </message>
    <message>
        <source>{:.0f} % of the rating; {}</source>
        <translation>额定值的 {:.0f} %；{}</translation>
    </message>
    <message>
        <source>{:.0f} % without UPS</source>
        <translation>{:.0f} % 无 UPS</translation>
    </message>
    <message>
        <source>{:.1f} kW at peak</source>
        <translation>峰值 {:.1f} kW</translation>
    </message>
    <message>
        <source>{:.4g} U used</source>
        <translation>已用 {:.4g} U</translation>
    </message>
    <message>
        <source>{:.4g} of {:.0f} U used</source>
        <translation>已用 {:.4g} U，共 {:.0f} U</translation>
    </message>
    <message>
        <source>{} UPS for {:.0f} % of the IT load</source>
        <translation>{} 台 UPS，承担 IT 负荷的 {:.0f} %</translation>
    </message>
    <message>
        <source>{} does not say how many rack units it takes</source>
        <translation>{} 未说明占用多少 U</translation>
    </message>
    <message>
        <source>{} in this design</source>
        <translation>本设计共 {} 个</translation>
    </message>
    <message>
        <source>{} is {:.0f} mm {}, the enclosure {:.0f} mm</source>
        <translation>{0} {2} {1:.0f} mm，柜体为 {3:.0f} mm</translation>
    </message>
    <message>
        <source>{} mm {}{} where {} mm are needed{}</source>
        <translation>{1}{2}为 {0} mm，需要 {3} mm{4}</translation>
    </message>
    <message>
        <source>{} needs {} U and would reach beyond the rack, which has {} U</source>
        <translation>{} 需要 {} U，会超出机柜的 {} U</translation>
    </message>
    <message>
        <source>{} peak, {} typical</source>
        <translation>峰值 {}，典型值 {}</translation>
    </message>
    <message>
        <source>{} peak, {}; {} typical</source>
        <translation>峰值 {}，{}；典型值 {}</translation>
    </message>
    <message>
        <source>{} through it, {} installed</source>
        <translation>通过 {}，装机 {}</translation>
    </message>
    <message>
        <source>{} units, </source>
        <translation>{} 台，</translation>
    </message>
    <message>
        <source>{} x {}: no units left for it</source>
        <translation>{} x {}：没有剩余 U 位</translation>
    </message>
    <message>
        <source>{}: switches of tier {}</source>
        <translation>{}：第 {} 层交换机</translation>
    </message>
    <message>
        <source>{}{:.4g} MW{}</source>
        <translation>{}{:.4g} MW{}</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation>（副本）</translation>
    </message>
    <message>
        <source> (own)</source>
        <translation>（独立）</translation>
    </message>
    <message>
        <source> {}: {}, {} switches ({}).</source>
        <translation> {}：{}，{} 台交换机（{}）。</translation>
    </message>
    <message>
        <source>100,000 GPUs running in 122 days</source>
        <translation>122 天内运行 100,000 个 GPU</translation>
    </message>
    <message>
        <source>150 MW from the grid</source>
        <translation>电网供电 150 MW</translation>
    </message>
    <message>
        <source>16,000 leased H100 as reported in May 2024.</source>
        <translation>据 2024 年 5 月报道，租用 16,000 个 H100。</translation>
    </message>
    <message>
        <source>19 days from the first rack to training; the day is an estimate</source>
        <translation>从首个机柜到训练 19 天；日期为估算</translation>
    </message>
    <message>
        <source>24,000 leased H100 as named in July 2024; they go on while the own site is built.</source>
        <translation>2024 年 7 月所称租用的 24,000 个 H100；自建场地建设期间继续使用。</translation>
    </message>
    <message>
        <source>300,000 B200 were announced for the summer of 2025. Layout, supplies and dates are this design&apos;s own; approvals are pending.</source>
        <translation>2024 年 7 月宣布 2025 年夏季部署 300,000 个 B200。布局、供电和日期为本设计自拟；审批待定。</translation>
    </message>
    <message>
        <source>4U liquid-cooled B200</source>
        <translation>4U 液冷 B200</translation>
    </message>
    <message>
        <source>4U liquid-cooled H100</source>
        <translation>4U 液冷 H100</translation>
    </message>
    <message>
        <source>8-GPU H100 server, air-cooled</source>
        <translation>8-GPU H100 服务器，风冷</translation>
    </message>
    <message>
        <source>; scaled with the number of GPUs</source>
        <translation>；按 GPU 数量折算</translation>
    </message>
    <message>
        <source>A US$10 billion lease was dropped over speed and site power; 24,000 leased H100 at Oracle go on, and 100,000 liquid-cooled H100 are built instead. Layout, unit counts and dates marked as estimates are this design&apos;s own.</source>
        <translation>因速度和场地供电原因放弃了 100 亿美元的租赁；Oracle 的 24,000 个租用 H100 继续使用，改为自建 100,000 个液冷 H100。布局、台数和标为估算的日期为本设计自拟。</translation>
    </message>
    <message>
        <source>A start that is filled with {} air-cooled H100: everything in it is this design&apos;s own.{}</source>
        <translation>以 {} 个风冷 H100 填充的起步设计：全部内容为本设计自拟。{}</translation>
    </message>
    <message>
        <source>Air-cooled chillers</source>
        <translation>风冷冷水机组</translation>
    </message>
    <message>
        <source>All arrays</source>
        <translation>全部阵列</translation>
    </message>
    <message>
        <source>All from the grid</source>
        <translation>全部由电网供电</translation>
    </message>
    <message>
        <source>All halls</source>
        <translation>全部机房</translation>
    </message>
    <message>
        <source>All scalable units</source>
        <translation>全部可扩展单元</translation>
    </message>
    <message>
        <source>Array network rack</source>
        <translation>阵列网络机柜</translation>
    </message>
    <message>
        <source>Array of {} NVL72</source>
        <translation>{} 个 NVL72 的阵列</translation>
    </message>
    <message>
        <source>Array, {} GPUs</source>
        <translation>阵列，{} 个 GPU</translation>
    </message>
    <message>
        <source>Campus; no real site is meant, the weather is that of Memphis</source>
        <translation>园区；不指实际场地，气象取自孟菲斯</translation>
    </message>
    <message>
        <source>Compute fabric, NDR InfiniBand</source>
        <translation>计算网络，NDR InfiniBand</translation>
    </message>
    <message>
        <source>Core rack</source>
        <translation>核心交换机柜</translation>
    </message>
    <message>
        <source>Core switches</source>
        <translation>核心交换机</translation>
    </message>
    <message>
        <source>DGX SuperPOD H100, {} nodes</source>
        <translation>DGX SuperPOD H100，{} 个节点</translation>
    </message>
    <message>
        <source>Electrical room</source>
        <translation>配电室</translation>
    </message>
    <message>
        <source>Electrical room of the network hall</source>
        <translation>网络机房配电室</translation>
    </message>
    <message>
        <source>Electrical room {}</source>
        <translation>配电室 {}</translation>
    </message>
    <message>
        <source>Example site with the weather of Memphis</source>
        <translation>示例场地，气象取自孟菲斯</translation>
    </message>
    <message>
        <source>First hall trains</source>
        <translation>首间机房开始训练</translation>
    </message>
    <message>
        <source>First halls</source>
        <translation>首批机房</translation>
    </message>
    <message>
        <source>Follow-on pattern; no real site is meant, the weather is that of Memphis</source>
        <translation>后续模式；不指实际场地，气象取自孟菲斯</translation>
    </message>
    <message>
        <source>Follow-on site, Memphis area</source>
        <translation>后续场地，孟菲斯地区</translation>
    </message>
    <message>
        <source>Former Electrolux factory, Paul R. Lowry Road, Memphis</source>
        <translation>原 Electrolux 工厂，Paul R. Lowry Road，孟菲斯</translation>
    </message>
    <message>
        <source>Former factory floor: staging, integration, spares and reserve</source>
        <translation>旧厂房车间：周转、集成、备件和预留</translation>
    </message>
    <message>
        <source>Front end and storage, Ethernet</source>
        <translation>前端与存储，Ethernet</translation>
    </message>
    <message>
        <source>GPU back end, Ethernet</source>
        <translation>GPU 后端，Ethernet</translation>
    </message>
    <message>
        <source>GPU rack, {} x {}</source>
        <translation>GPU 机柜，{} x {}</translation>
    </message>
    <message>
        <source>Generation moves to reserve</source>
        <translation>自备发电转为备用</translation>
    </message>
    <message>
        <source>Grid as found</source>
        <translation>原有电网</translation>
    </message>
    <message>
        <source>Grid, step {}</source>
        <translation>电网，第 {} 步</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>机房</translation>
    </message>
    <message>
        <source>Hall 1</source>
        <translation>机房 1</translation>
    </message>
    <message>
        <source>Hall {}</source>
        <translation>机房 {}</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>投运</translation>
    </message>
    <message>
        <source>In-band management, 100 Gb/s Ethernet</source>
        <translation>带内管理，100 Gb/s Ethernet</translation>
    </message>
    <message>
        <source>Last scalable unit, {} nodes</source>
        <translation>最后一个可扩展单元，{} 个节点</translation>
    </message>
    <message>
        <source>Leaf switches of a scalable unit</source>
        <translation>可扩展单元的叶交换机</translation>
    </message>
    <message>
        <source>Leased capacity; the site is not published, the weather is that of Memphis</source>
        <translation>租用容量；场地未公布，气象取自孟菲斯</translation>
    </message>
    <message>
        <source>Leased pattern: {} H100</source>
        <translation>租赁模式：{} 个 H100</translation>
    </message>
    <message>
        <source>Leased reference: {} H100 at Oracle</source>
        <translation>租赁参照：Oracle {} 个 H100</translation>
    </message>
    <message>
        <source>MLGW upgrade of the substation at hand</source>
        <translation>MLGW 对原有变电站的增容</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>主楼</translation>
    </message>
    <message>
        <source>Management rack</source>
        <translation>管理机柜</translation>
    </message>
    <message>
        <source>Mechanical gallery: chillers and pumps</source>
        <translation>机械廊道：冷水机组和水泵</translation>
    </message>
    <message>
        <source>Mechanical gallery: pumps</source>
        <translation>机械廊道：水泵</translation>
    </message>
    <message>
        <source>Mechanical plant</source>
        <translation>机械设备</translation>
    </message>
    <message>
        <source>Memphis follow-on pattern: {} B200</source>
        <translation>孟菲斯后续模式：{} 个 B200</translation>
    </message>
    <message>
        <source>Memphis pattern: {} liquid-cooled H100</source>
        <translation>孟菲斯模式：{} 个液冷 H100</translation>
    </message>
    <message>
        <source>Memphis pattern; no real site is meant, the weather is that of Memphis</source>
        <translation>孟菲斯模式；不指实际场地，气象取自孟菲斯</translation>
    </message>
    <message>
        <source>Memphis, Tennessee</source>
        <translation>孟菲斯，田纳西州</translation>
    </message>
    <message>
        <source>Mobile gas turbines, 8 of up to 35</source>
        <translation>移动式燃气轮机，最多 35 台中的 8 台</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s reference architecture RA-11333-001: compute, storage, in-band and out-of-band networks. Building, storage, management, plant and supply are this design&apos;s own.</source>
        <translation>NVIDIA 参考架构 RA-11333-001：计算、存储、带内和带外网络。建筑、存储、管理、机电设备和供电为本设计自拟。</translation>
    </message>
    <message>
        <source>NVLink domains of 72</source>
        <translation>72 GPU 的 NVLink 域</translation>
    </message>
    <message>
        <source>NVLink domains of eight</source>
        <translation>8 GPU 的 NVLink 域</translation>
    </message>
    <message>
        <source>Network building</source>
        <translation>网络楼</translation>
    </message>
    <message>
        <source>Network hall: fourth tier</source>
        <translation>网络机房：第四层</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新设计</translation>
    </message>
    <message>
        <source>New design: {} H100</source>
        <translation>新设计：{} 个 H100</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>新网络</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新场地</translation>
    </message>
    <message>
        <source>New site with the weather of Memphis</source>
        <translation>新场地，气象取自孟菲斯</translation>
    </message>
    <message>
        <source>New substation, 161 kV</source>
        <translation>新变电站，161 kV</translation>
    </message>
    <message>
        <source>New substation, requested</source>
        <translation>新变电站，已申请</translation>
    </message>
    <message>
        <source>New {:g} MW substation</source>
        <translation>新建 {:g} MW 变电站</translation>
    </message>
    <message>
        <source>Offices and operations</source>
        <translation>办公与运维</translation>
    </message>
    <message>
        <source>Offices, staging and spares</source>
        <translation>办公、周转和备件</translation>
    </message>
    <message>
        <source>Out-of-band management, 1 Gb/s Ethernet</source>
        <translation>带外管理，1 Gb/s Ethernet</translation>
    </message>
    <message>
        <source>Phase {}</source>
        <translation>第 {} 阶段</translation>
    </message>
    <message>
        <source>Pod of one array</source>
        <translation>一个阵列的 Pod</translation>
    </message>
    <message>
        <source>Pod of {} arrays</source>
        <translation>{} 个阵列的 Pod</translation>
    </message>
    <message>
        <source>Pod services</source>
        <translation>Pod 公用设施</translation>
    </message>
    <message>
        <source>Rack of four DGX H100</source>
        <translation>4 台 DGX H100 的机柜</translation>
    </message>
    <message>
        <source>Rack of three DGX H100, one place for the fabric manager</source>
        <translation>3 台 DGX H100 的机柜，留一个位置给网络管理器</translation>
    </message>
    <message>
        <source>Rack of {} DGX H100</source>
        <translation>{} 台 DGX H100 的机柜</translation>
    </message>
    <message>
        <source>Reported in May 2024; the day is an estimate</source>
        <translation>2024 年 5 月报道；日期为估算</translation>
    </message>
    <message>
        <source>Ride-through and smoothing; the day is an estimate</source>
        <translation>穿越停电与平滑负荷；日期为估算</translation>
    </message>
    <message>
        <source>Row of top racks</source>
        <translation>顶层机柜行</translation>
    </message>
    <message>
        <source>Row of {} GPUs</source>
        <translation>{} 个 GPU 的一行</translation>
    </message>
    <message>
        <source>Scalable unit, 32 nodes</source>
        <translation>可扩展单元，32 个节点</translation>
    </message>
    <message>
        <source>Second hall</source>
        <translation>第二间机房</translation>
    </message>
    <message>
        <source>Second part of the halls</source>
        <translation>第二批机房</translation>
    </message>
    <message>
        <source>Shelby County Health Department; permit of 2 July 2025 for 15 turbines, 247 MW</source>
        <translation>谢尔比县卫生局；2025 年 7 月 2 日许可 15 台燃气轮机，247 MW</translation>
    </message>
    <message>
        <source>Shelby County; utility MLGW; TVA</source>
        <translation>谢尔比县；电力公司 MLGW；TVA</translation>
    </message>
    <message>
        <source>Site road</source>
        <translation>场地道路</translation>
    </message>
    <message>
        <source>Spine rack</source>
        <translation>脊交换机柜</translation>
    </message>
    <message>
        <source>Spine switches</source>
        <translation>脊交换机</translation>
    </message>
    <message>
        <source>Spines, storage, management</source>
        <translation>脊交换机、存储、管理</translation>
    </message>
    <message>
        <source>Staging, integration and spares</source>
        <translation>周转、集成和备件</translation>
    </message>
    <message>
        <source>Standby sets</source>
        <translation>备用机组</translation>
    </message>
    <message>
        <source>Storage fabric, NDR InfiniBand</source>
        <translation>存储网络，NDR InfiniBand</translation>
    </message>
    <message>
        <source>Storage rack</source>
        <translation>存储机柜</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>变电站</translation>
    </message>
    <message>
        <source>Substation at hand</source>
        <translation>原有变电站</translation>
    </message>
    <message>
        <source>Substation, 161 kV</source>
        <translation>变电站，161 kV</translation>
    </message>
    <message>
        <source>Summer 2025 as announced; the day is an estimate</source>
        <translation>按公布为 2025 年夏季；日期为估算</translation>
    </message>
    <message>
        <source>TVA board, 7 November 2024 (loads above 100 MW); about US$24 million</source>
        <translation>TVA 董事会，2024 年 11 月 7 日（100 MW 以上负荷）；约 2,400 万美元</translation>
    </message>
    <message>
        <source>TechCrunch: up to 35 turbines, 421 MW; eight for 100,000 GPUs and their date are an estimate</source>
        <translation>TechCrunch：最多 35 台燃气轮机，421 MW；100,000 个 GPU 取 8 台，其日期为估算</translation>
    </message>
    <message>
        <source>The day is an estimate</source>
        <translation>日期为估算</translation>
    </message>
    <message>
        <source>The day is an example</source>
        <translation>日期为示例</translation>
    </message>
    <message>
        <source>The reference architecture RA-11333-001 ends at 64 scalable units, and an InfiniBand subnet at 49,151 addresses: this many servers go on Ethernet.{} Everything but the equipment&apos;s data is this design&apos;s own.</source>
        <translation>参考架构 RA-11333-001 最多 64 个可扩展单元，一个 InfiniBand 子网最多 49,151 个地址：如此多的服务器改用 Ethernet。{} 除设备数据外均为本设计自拟。</translation>
    </message>
    <message>
        <source>Top rack, fourth tier</source>
        <translation>顶层机柜，第四层</translation>
    </message>
    <message>
        <source>Two rows of top racks</source>
        <translation>两行顶层机柜</translation>
    </message>
    <message>
        <source>Unit substation: transformer and switchgear</source>
        <translation>箱式变电站：变压器和开关柜</translation>
    </message>
    <message>
        <source>Utility service</source>
        <translation>市电接入</translation>
    </message>
    <message>
        <source>Variant: NDR InfiniBand, eight rail subnets</source>
        <translation>备选：NDR InfiniBand，八个轨道子网</translation>
    </message>
    <message>
        <source>WREG: 50 MW on 1 August 2024</source>
        <translation>WREG：2024 年 8 月 1 日 50 MW</translation>
    </message>
    <message>
        <source>With the 50 MW step; the day is an estimate</source>
        <translation>随 50 MW 增容；日期为估算</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>室外设备区</translation>
    </message>
    <message>
        <source>default: Prince William County, industrial zones; enter the limit of Shelby County</source>
        <translation>默认值：Prince William 县，工业区；请填写谢尔比县的限值</translation>
    </message>
    <message>
        <source>default: Prince William County, industrial zones; enter the limit of the site&apos;s county</source>
        <translation>默认值：Prince William 县，工业区；请填写场地所在县的限值</translation>
    </message>
    <message>
        <source>estimate: EPA eGRID, SERC Tennessee Valley, rounded</source>
        <translation>估算：EPA eGRID，SERC Tennessee Valley，取整</translation>
    </message>
    <message>
        <source>for pumps, network and controls; the GPUs stop with the grid</source>
        <translation>供水泵、网络和控制使用；电网停电时 GPU 停机</translation>
    </message>
    <message>
        <source>idcnova.com; industrialnews.co.uk: 8 MW at the site in June 2024</source>
        <translation>idcnova.com；industrialnews.co.uk：2024 年 6 月场地有 8 MW</translation>
    </message>
    <message>
        <source>in NVL72 racks, buildings of up to two halls with their own plant, built in up to four phases. Everything but the equipment&apos;s data is this design&apos;s own.</source>
        <translation>NVL72 机柜，建筑最多含两间机房并自带机电设备，最多分四个阶段建设。除设备数据外均为本设计自拟。</translation>
    </message>
    <message>
        <source>in liquid-cooled NVL72 racks, arrays of up to sixteen, four rails, dry coolers. Layout, plant and supply are this design&apos;s own.</source>
        <translation>液冷 NVL72 机柜，阵列最多 16 个机柜，四条轨道，干冷器。布局、机电设备和供电为本设计自拟。</translation>
    </message>
    <message>
        <source>lpm.org 10 November 2024; on line 1 May 2025</source>
        <translation>lpm.org 2024 年 11 月 10 日；2025 年 5 月 1 日投运</translation>
    </message>
    <message>
        <source>municipal (MLGW, Memphis Sand aquifer) until the US$80 million reclaimed-water plant runs</source>
        <translation>市政供水（MLGW，Memphis Sand 含水层），直至 8,000 万美元的再生水厂投运</translation>
    </message>
    <message>
        <source>pending: TVA board (loads above 100 MW), MLGW, EDGE of Shelby County</source>
        <translation>待定：TVA 董事会（100 MW 以上负荷）、MLGW、谢尔比县 EDGE</translation>
    </message>
    <message>
        <source>pending: air permit, Shelby County Health Department</source>
        <translation>待定：空气许可，谢尔比县卫生局</translation>
    </message>
    <message>
        <source>ride-through of the requested grid step: units of 1.9 MW</source>
        <translation>所申请电网增容的穿越：每台 1.9 MW</translation>
    </message>
    <message>
        <source>sized to carry the whole design with one set in each building as the spare</source>
        <translation>按承担整个设计选型，每栋建筑备用一台</translation>
    </message>
    <message>
        <source>sized to the design; ask the utility</source>
        <translation>按设计选型；请咨询电力公司</translation>
    </message>
    <message>
        <source>there is no template &apos;</source>
        <translation>没有模板 &apos;</translation>
    </message>
    <message>
        <source>what this design needs beside the grid; not granted</source>
        <translation>本设计在电网之外所需；尚未批准</translation>
    </message>
    <message>
        <source>what this design needs; not granted</source>
        <translation>本设计所需；尚未批准</translation>
    </message>
    <message>
        <source>wonderfulengineering.com: 14 x 2.5 MW first, for 100,000 GPUs; the date is an estimate</source>
        <translation>wonderfulengineering.com：100,000 个 GPU 先用 14 x 2.5 MW；日期为估算</translation>
    </message>
    <message>
        <source>wonderfulengineering.com: 150 MW for 100,000 GPUs; 79 units derived from 1.9 MW each; the date is an estimate</source>
        <translation>wonderfulengineering.com：100,000 个 GPU 用 150 MW；由每台 1.9 MW 推算为 79 台；日期为估算</translation>
    </message>
    <message>
        <source>xAI (announced July 2024)</source>
        <translation>xAI（2024 年 7 月公布）</translation>
    </message>
    <message>
        <source>xAI (public case, 2024)</source>
        <translation>xAI（公开案例，2024 年）</translation>
    </message>
    <message>
        <source>xAI (public case, July 2024)</source>
        <translation>xAI（公开案例，2024 年 7 月）</translation>
    </message>
    <message>
        <source>{:.0f} MW of batteries</source>
        <translation>{:.0f} MW 蓄电池</translation>
    </message>
    <message>
        <source>{} B200 after the pattern of the follow-on of 300,000 announced in July 2024. Layout, supplies and dates are this design&apos;s own; approvals are pending.</source>
        <translation>{} 个 B200，仿照 2024 年 7 月公布的 300,000 个后续项目。布局、供电和日期为本设计自拟；审批待定。</translation>
    </message>
    <message>
        <source>{} GB200 in NVL72 racks</source>
        <translation>{} 个 GB200，NVL72 机柜</translation>
    </message>
    <message>
        <source>{} H100 after the pattern of the Memphis case of 100,000: its servers, arrays, halls and plant, in the same proportions.</source>
        <translation>{} 个 H100，仿照孟菲斯 100,000 个的案例：服务器、阵列、机房和机电设备按相同比例。</translation>
    </message>
    <message>
        <source>{} H100 after the pattern of the leased reference.</source>
        <translation>{} 个 H100，仿照租赁参照。</translation>
    </message>
    <message>
        <source>{} H100 in DGX servers</source>
        <translation>{} 个 H100，DGX 服务器</translation>
    </message>
    <message>
        <source>{} RoCEv2 on ConnectX-7 is published; site, building, server make, switches, layout, plant and supply are this design&apos;s own.{}</source>
        <translation>{} 已公布的是 ConnectX-7 上的 RoCEv2；场地、建筑、服务器品牌、交换机、布局、机电设备和供电为本设计自拟。{}</translation>
    </message>
    <message>
        <source>{} battery units</source>
        <translation>{} 台储能单元</translation>
    </message>
    <message>
        <source>{} gas turbines of 16.5 MW</source>
        <translation>{} 台 16.5 MW 燃气轮机</translation>
    </message>
    <message>
        <source>{} mobile gas sets of 2.5 MW</source>
        <translation>{} 台 2.5 MW 移动式燃气机组</translation>
    </message>
    <message>
        <source>{} mobile gas turbines</source>
        <translation>{} 台移动式燃气轮机</translation>
    </message>
    <message>
        <source>{} standby diesel sets</source>
        <translation>{} 台备用柴油发电机组</translation>
    </message>
    <message>
        <source>{} GB200 {}{}</source>
        <translation>{} 个 GB200，{}{}</translation>
    </message>
    <message>
        <source>Btu per kWh</source>
        <translation>Btu/kWh</translation>
    </message>
    <message>
        <source>Cannot write the file: {}</source>
        <translation>无法写入文件：{}</translation>
    </message>
    <message>
        <source>GB/s per GPU</source>
        <translation>GB/s/GPU</translation>
    </message>
    <message>
        <source>L per kWh</source>
        <translation>L/kWh</translation>
    </message>
    <message>
        <source>Printing needs a QGuiApplication, for its fonts</source>
        <translation>打印需要 QGuiApplication 以提供字体</translation>
    </message>
    <message>
        <source>Sheet {} has no printable size</source>
        <translation>图纸 {} 没有可打印的尺寸</translation>
    </message>
    <message>
        <source>TFLOPS per GPU</source>
        <translation>TFLOPS/GPU</translation>
    </message>
    <message>
        <source>The PDF writer did not begin the page of sheet {}</source>
        <translation>PDF 写入器未能开始图纸 {} 的页面</translation>
    </message>
    <message>
        <source>The PDF writer did not finish</source>
        <translation>PDF 写入器未能完成</translation>
    </message>
    <message>
        <source>The PDF writer did not start</source>
        <translation>PDF 写入器未能启动</translation>
    </message>
    <message>
        <source>There is no sheet to print</source>
        <translation>没有可打印的图纸</translation>
    </message>
    <message>
        <source>US$ a day</source>
        <translation>US$/日</translation>
    </message>
    <message>
        <source>US$ a month</source>
        <translation>US$/月</translation>
    </message>
    <message>
        <source>US$ a year</source>
        <translation>US$/年</translation>
    </message>
    <message>
        <source>US$ per kW</source>
        <translation>US$/kW</translation>
    </message>
    <message>
        <source>US$ per kW and month</source>
        <translation>US$/(kW·月)</translation>
    </message>
    <message>
        <source>US$ per kWh</source>
        <translation>US$/kWh</translation>
    </message>
    <message>
        <source>US$ per m</source>
        <translation>US$/m</translation>
    </message>
    <message>
        <source>W per end</source>
        <translation>W/端</translation>
    </message>
    <message>
        <source>W per port</source>
        <translation>W/端口</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>/年</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>dBA at 7 m</source>
        <translation>dBA（7 m 处）</translation>
    </message>
    <message>
        <source>g per kWh</source>
        <translation>g/kWh</translation>
    </message>
    <message>
        <source>h a year</source>
        <translation>h/年</translation>
    </message>
    <message>
        <source>kg per m</source>
        <translation>kg/m</translation>
    </message>
    <message>
        <source>lb per MWh</source>
        <translation>lb/MWh</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>布置项</translation>
    </message>
    <message>
        <source>short tons/yr</source>
        <translation>短吨/年</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>width and height above 0 and up to 5,080 mm</source>
        <translation>宽度和高度须大于 0 且不超过 5,080 mm</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no meaning here</source>
        <translation>&apos;{}&apos; 在此处没有意义</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no port {}</source>
        <translation>&apos;{}&apos; 没有端口 {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has only {} ports</source>
        <translation>&apos;{}&apos; 只有 {} 个端口</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 或更大</translation>
    </message>
    <message>
        <source>0 to 100000</source>
        <translation>0 至 100000</translation>
    </message>
    <message>
        <source>0 to {}</source>
        <translation>0 至 {}</translation>
    </message>
    <message>
        <source>0.001 to 1000000</source>
        <translation>0.001 至 1000000</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 或更大</translation>
    </message>
    <message>
        <source>1 to {} bytes</source>
        <translation>1 至 {} 字节</translation>
    </message>
    <message>
        <source>Add tray</source>
        <translation>添加桥架</translation>
    </message>
    <message>
        <source>Change network</source>
        <translation>更改网络</translation>
    </message>
    <message>
        <source>Change tray</source>
        <translation>更改桥架</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>删除快照</translation>
    </message>
    <message>
        <source>Delete tray</source>
        <translation>删除桥架</translation>
    </message>
    <message>
        <source>Draw network</source>
        <translation>绘制网络</translation>
    </message>
    <message>
        <source>Move tray</source>
        <translation>移动桥架</translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation>重命名快照</translation>
    </message>
    <message>
        <source>Reshape tray</source>
        <translation>调整桥架走向</translation>
    </message>
    <message>
        <source>Restore &apos;{}&apos;</source>
        <translation>恢复到“{}”</translation>
    </message>
    <message>
        <source>Restore network</source>
        <translation>恢复网络</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>[[x, y], [x, y]] in whole millimetres</source>
        <translation>[[x, y], [x, y]]，单位为整毫米</translation>
    </message>
    <message>
        <source>[node, port, node, port, Gb/s]; port 0 when it is not known</source>
        <translation>[节点, 端口, 节点, 端口, Gb/s]；端口未知时写 0</translation>
    </message>
    <message>
        <source>a bundle of {} cables</source>
        <translation>{} 根线缆的线束</translation>
    </message>
    <message>
        <source>a design is expected here</source>
        <translation>此处应为设计</translation>
    </message>
    <message>
        <source>a design keeps {} snapshots at most</source>
        <translation>一个设计最多保留 {} 个快照</translation>
    </message>
    <message>
        <source>a link is a list of five</source>
        <translation>一条链路是含五项的列表</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a node is linked to itself</source>
        <translation>节点与自身相连</translation>
    </message>
    <message>
        <source>a node needs a name without control characters</source>
        <translation>节点需要不含控制字符的名称</translation>
    </message>
    <message>
        <source>a port of the device, or the other end</source>
        <translation>设备的端口，或另一端</translation>
    </message>
    <message>
        <source>a rate of {} Gb/s</source>
        <translation>速率 {} Gb/s</translation>
    </message>
    <message>
        <source>a tray cannot be {} mm wide or deep</source>
        <translation>桥架宽或深不能为 {} mm</translation>
    </message>
    <message>
        <source>a tray cannot hang at {} mm</source>
        <translation>桥架不能悬挂于 {} mm 处</translation>
    </message>
    <message>
        <source>a tray needs two points</source>
        <translation>桥架需要两个点</translation>
    </message>
    <message>
        <source>a {} follows its structure, not a graph</source>
        <translation>{} 按其结构生成，不取自图</translation>
    </message>
    <message>
        <source>an exception of a rack needs its placement</source>
        <translation>机柜的例外需要指明其布置项</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>请选择其他</translation>
    </message>
    <message>
        <source>choose another name, or delete that one</source>
        <translation>请选择其他名称，或删除已有的</translation>
    </message>
    <message>
        <source>columns, rows and places count from 0</source>
        <translation>列、行和位置从 0 开始计数</translation>
    </message>
    <message>
        <source>delete one that is no longer needed</source>
        <translation>请删除不再需要的快照</translation>
    </message>
    <message>
        <source>describe another structure, or draw the network as a graph of its own</source>
        <translation>请描述另一种结构，或将网络绘制为自己的图</translation>
    </message>
    <message>
        <source>draw it from one place to another</source>
        <translation>请从一处绘制到另一处</translation>
    </message>
    <message>
        <source>exceptions must be sorted by kind (switch, link, bundle, rack), device, port and other end, each once</source>
        <translation>例外须按类型（switch、link、bundle、rack）、设备、端口和另一端排序，且各出现一次</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>请为其命名</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>请删去</translation>
    </message>
    <message>
        <source>leave it out, or write &quot;topology&quot;: &quot;custom&quot;</source>
        <translation>请删去，或写作 &quot;topology&quot;: &quot;custom&quot;</translation>
    </message>
    <message>
        <source>name a switch or endpoint of the network</source>
        <translation>请指定网络中的交换机或端点</translation>
    </message>
    <message>
        <source>name another node</source>
        <translation>请指定其他节点</translation>
    </message>
    <message>
        <source>name another number of cables or another rate</source>
        <translation>请指定其他线缆数量或其他速率</translation>
    </message>
    <message>
        <source>name it</source>
        <translation>请指明</translation>
    </message>
    <message>
        <source>nodes count from 0; there are {}</source>
        <translation>节点从 0 开始计数；共有 {} 个</translation>
    </message>
    <message>
        <source>port {} of &apos;{}&apos; is taken by link {}</source>
        <translation>&apos;{1}&apos; 的端口 {0} 已被链路 {2} 占用</translation>
    </message>
    <message>
        <source>ports count from 1</source>
        <translation>端口从 1 开始计数</translation>
    </message>
    <message>
        <source>ports count from 1; 0 when it is not known</source>
        <translation>端口从 1 开始计数；未知时写 0</translation>
    </message>
    <message>
        <source>put the smaller name under device</source>
        <translation>请将较小的名称写在 device 下</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>请去掉</translation>
    </message>
    <message>
        <source>take one of them out</source>
        <translation>请去掉其中一个</translation>
    </message>
    <message>
        <source>the name &apos;{}&apos; is taken by node {}</source>
        <translation>名称 &apos;{}&apos; 已被节点 {} 占用</translation>
    </message>
    <message>
        <source>the other end is not named</source>
        <translation>未指明另一端</translation>
    </message>
    <message>
        <source>the snapshot has no name</source>
        <translation>快照没有名称</translation>
    </message>
    <message>
        <source>the two ends must be two devices in byte order</source>
        <translation>两端须为两个设备，按字节顺序排列</translation>
    </message>
    <message>
        <source>there is a snapshot &apos;{}&apos; already</source>
        <translation>已有快照 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no LID {}</source>
        <translation>没有 LID {}</translation>
    </message>
    <message>
        <source>there is no area &apos;{}&apos;</source>
        <translation>没有区域 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos;</source>
        <translation>没有网络 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no node {}</source>
        <translation>没有节点 {}</translation>
    </message>
    <message>
        <source>there is no such snapshot</source>
        <translation>没有此快照</translation>
    </message>
    <message>
        <source>there is no tray &apos;{}&apos;</source>
        <translation>没有桥架 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>this bundle is like the rest</source>
        <translation>此线束与其余相同</translation>
    </message>
    <message>
        <source>this corner is the one before it</source>
        <translation>此角点与前一个相同</translation>
    </message>
    <message>
        <source>this is no name of a device</source>
        <translation>这不是设备名称</translation>
    </message>
    <message>
        <source>two corners of the tray are one</source>
        <translation>桥架的两个角点重合</translation>
    </message>
    <message>
        <source>{} exceptions are too many</source>
        <translation>{} 个例外过多</translation>
    </message>
    <message>
        <source>{} links are too many</source>
        <translation>{} 条链路过多</translation>
    </message>
    <message>
        <source>{} nodes are too many</source>
        <translation>{} 个节点过多</translation>
    </message>
    <message>
        <source>{} of {} entries</source>
        <translation>{}，共 {} 项</translation>
    </message>
    <message>
        <source>{} ports make no sense</source>
        <translation>{} 个端口没有意义</translation>
    </message>
    <message>
        <source>{} switches in a row</source>
        <translation>一行 {} 台交换机</translation>
    </message>
    <message>
        <source>US$ {} million</source>
        <translation>{} 百万美元</translation>
    </message>
    <message>
        <source>US${} billion</source>
        <translation>{} 十亿美元</translation>
    </message>
    <message>
        <source>US${} million</source>
        <translation>{} 百万美元</translation>
    </message>
    <message>
        <source>optics</source>
        <translation>光模块</translation>
    </message>
    <message>
        <source>1 domain of {} GPUs</source>
        <translation>1 个域，{} 个 GPU</translation>
    </message>
    <message>
        <source>; {} links cut</source>
        <translation>；切断 {} 条链路</translation>
    </message>
    <message>
        <source>Between two</source>
        <translation>每两者之间</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Division: {}; its parts are not known and none are drawn.</source>
        <translation>划分：{}；其各部分未知，未绘出。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Domain x {}</source>
        <translation>域 x {}</translation>
    </message>
    <message>
        <source>Domain {}: {} GPUs{}</source>
        <translation>域 {}：{} 个 GPU{}</translation>
    </message>
    <message>
        <source>Group {}: {} switches, {} endpoints{}</source>
        <translation>组 {}：{} 台交换机，{} 个端点{}</translation>
    </message>
    <message>
        <source>HyperX</source>
        <translation>HyperX</translation>
    </message>
    <message>
        <source>Layer {}</source>
        <translation>层 {}</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>叶交换机</translation>
    </message>
    <message>
        <source>NVLink switches</source>
        <translation>NVLink 交换机</translation>
    </message>
    <message>
        <source>No division is known for this network: none is drawn.</source>
        <translation>此网络的划分未知：未绘出。</translation>
    </message>
    <message>
        <source>Plane {}</source>
        <translation>平面 {}</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Pod x {}</source>
        <translation>Pod x {}</translation>
    </message>
    <message>
        <source>Pod {}: {} leaves, {} spines, {} endpoints{}</source>
        <translation>Pod {}：{} 台叶交换机，{} 台脊交换机，{} 个端点{}</translation>
    </message>
    <message>
        <source>Proof: {}</source>
        <translation>证明：{}</translation>
    </message>
    <message>
        <source>Rail {}</source>
        <translation>轨道 {}</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Torus</source>
        <translation>环面</translation>
    </message>
    <message>
        <source>all switches join each other: {} x {:.4g} Gb/s</source>
        <translation>所有交换机两两相连：{} x {:.4g} Gb/s</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>each leaf joins each spine: {} x {:.4g} Gb/s</source>
        <translation>每台叶交换机连接每台脊交换机：{} x {:.4g} Gb/s</translation>
    </message>
    <message>
        <source>every switch of a line joins every other</source>
        <translation>同一行的交换机两两相连</translation>
    </message>
    <message>
        <source>inside the systems</source>
        <translation>系统内部</translation>
    </message>
    <message>
        <source>neighbours along each side, around the ends</source>
        <translation>沿各边相邻相连，首尾相接</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>共 {}</translation>
    </message>
    <message>
        <source>of {} alike, joined</source>
        <translation>{} 个相同，相互连接</translation>
    </message>
    <message>
        <source>rail {}</source>
        <translation>轨道 {}</translation>
    </message>
    <message>
        <source>side A</source>
        <translation>A 侧</translation>
    </message>
    <message>
        <source>side B</source>
        <translation>B 侧</translation>
    </message>
    <message>
        <source>{} GPUs</source>
        <translation>{} 个 GPU</translation>
    </message>
    <message>
        <source>{} GPUs in all</source>
        <translation>共 {} 个 GPU</translation>
    </message>
    <message>
        <source>{} cut: {}</source>
        <translation>切断 {}：{}</translation>
    </message>
    <message>
        <source>{} domains of {} GPUs</source>
        <translation>{} 个域，各 {} 个 GPU</translation>
    </message>
    <message>
        <source>{} global links up, {}</source>
        <translation>{} 条全局上行链路，{}</translation>
    </message>
    <message>
        <source>{} networks alike</source>
        <translation>{} 个相同网络</translation>
    </message>
    <message>
        <source>{} networks that are alike; one is drawn</source>
        <translation>{} 个相同网络；绘出其一</translation>
    </message>
    <message>
        <source>{} proved, {} found</source>
        <translation>已证明 {}，已找到 {}</translation>
    </message>
    <message>
        <source>{} x {} switches each</source>
        <translation>各 {} x {} 台交换机</translation>
    </message>
    <message>
        <source>{}, exact</source>
        <translation>{}，精确</translation>
    </message>
    <message>
        <source>{}, up to {} per switch</source>
        <translation>{} 个，每台交换机最多 {} 个</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Add supply</source>
        <translation>添加电源</translation>
    </message>
    <message>
        <source>Delete phase</source>
        <translation>删除阶段</translation>
    </message>
    <message>
        <source>Delete supplies</source>
        <translation>删除电源</translation>
    </message>
    <message>
        <source>Duplicate supplies</source>
        <translation>复制电源</translation>
    </message>
    <message>
        <source>Duplicate supply</source>
        <translation>复制电源</translation>
    </message>
    <message>
        <source>Move phase earlier</source>
        <translation>阶段前移</translation>
    </message>
    <message>
        <source>Move phase later</source>
        <translation>阶段后移</translation>
    </message>
    <message>
        <source>Phase </source>
        <translation>阶段 </translation>
    </message>
    <message>
        <source>Widen the tray, hang a second one beside it, or move the racks</source>
        <translation>加宽桥架、并排再加一条，或移动机柜</translation>
    </message>
    <message>
        <source>both phases have the same date</source>
        <translation>两个阶段日期相同</translation>
    </message>
    <message>
        <source>enter another date</source>
        <translation>请输入其他日期</translation>
    </message>
    <message>
        <source>it is the first phase</source>
        <translation>已是第一个阶段</translation>
    </message>
    <message>
        <source>it is the last phase</source>
        <translation>已是最后一个阶段</translation>
    </message>
    <message>
        <source>select a phase</source>
        <translation>请选择阶段</translation>
    </message>
    <message>
        <source>there is no such phase</source>
        <translation>没有此阶段</translation>
    </message>
    <message>
        <source>{}: {} cables fill {:.0f} % of its inside at its fullest place, {:.0f} % are allowed</source>
        <translation>{}：{} 根线缆在最满处占内部空间的 {:.0f} %，允许 {:.0f} %</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>海拔</translation>
    </message>
    <message>
        <source>1 endpoint has no link that carries anything</source>
        <translation>有 1 个端点没有可承载流量的链路</translation>
    </message>
    <message>
        <source>Draw the network for the systems that there are, or place the systems that it joins</source>
        <translation>请按现有系统绘制网络，或放置其所连接的系统</translation>
    </message>
    <message>
        <source>Import network</source>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>Imported network</source>
        <translation>导入的网络</translation>
    </message>
    <message>
        <source>Price of the bisection</source>
        <translation>对分带宽单价</translation>
    </message>
    <message>
        <source>Repair or replace the failed leaf switches and links, or take the exceptions out</source>
        <translation>修复或更换失效的叶交换机和链路，或去掉这些例外</translation>
    </message>
    <message>
        <source>Switch power</source>
        <translation>交换机功率</translation>
    </message>
    <message>
        <source>Switches, cables and optics</source>
        <translation>交换机、线缆和光模块</translation>
    </message>
    <message>
        <source>Take these exceptions out, or name parts that the network has</source>
        <translation>去掉这些例外，或指定网络中存在的部分</translation>
    </message>
    <message>
        <source>US$ {} per Gb/s</source>
        <translation>US$ {}/(Gb/s)</translation>
    </message>
    <message>
        <source>[link, GUID, GUID, comment, comment, label, label]</source>
        <translation>[链路, GUID, GUID, 备注, 备注, 标签, 标签]</translation>
    </message>
    <message>
        <source>a network joins at least two endpoints</source>
        <translation>网络至少连接两个端点</translation>
    </message>
    <message>
        <source>a network of its own for each rail</source>
        <translation>每条轨道一个独立网络</translation>
    </message>
    <message>
        <source>a taper of {}:1 at the leaf</source>
        <translation>叶层收敛比 {}:1</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>至少一个</translation>
    </message>
    <message>
        <source>by link, each once</source>
        <translation>按链路排列，各一次</translation>
    </message>
    <message>
        <source>cables between {} and {}</source>
        <translation>{} 与 {} 之间的线缆</translation>
    </message>
    <message>
        <source>custom, {} switches and {} cables as drawn</source>
        <translation>自定义，按图 {} 台交换机和 {} 根线缆</translation>
    </message>
    <message>
        <source>custom, {} switches, {} endpoints, {} links</source>
        <translation>自定义，{} 台交换机，{} 个端点，{} 条链路</translation>
    </message>
    <message>
        <source>drawn or imported cable by cable</source>
        <translation>逐根线缆绘制或导入</translation>
    </message>
    <message>
        <source>exceptions name what is not there: {}</source>
        <translation>例外所指的内容不存在：{}</translation>
    </message>
    <message>
        <source>it is drawn with {} endpoints, the systems have {} ports</source>
        <translation>图中有 {} 个端点，而系统有 {} 个端口</translation>
    </message>
    <message>
        <source>link {} is out of order or there twice</source>
        <translation>链路 {} 次序不对或重复出现</translation>
    </message>
    <message>
        <source>links count from 0; there are {}</source>
        <translation>链路从 0 开始计数；共有 {} 条</translation>
    </message>
    <message>
        <source>minimum cut between the halves of the whole network or of one with the damage in one half; below: what the exceptions can take at most</source>
        <translation>整个网络两半之间的最小割，或损坏集中于一半时的最小割；下界：例外最多能扣除的部分</translation>
    </message>
    <message>
        <source>no endpoint has a cable</source>
        <translation>没有端点接有线缆</translation>
    </message>
    <message>
        <source>port {} of {}</source>
        <translation>{1} 的端口 {0}</translation>
    </message>
    <message>
        <source>rack {} in copy {}, {} of {}</source>
        <translation>{2} 第 {1} 份中的机柜 {0}，{3}</translation>
    </message>
    <message>
        <source>switch {}</source>
        <translation>交换机 {}</translation>
    </message>
    <message>
        <source>the design has no site plan: give the site a property line</source>
        <translation>设计没有场地平面：请为场地绘制红线</translation>
    </message>
    <message>
        <source>the design has no such network</source>
        <translation>设计没有此网络</translation>
    </message>
    <message>
        <source>the halves of the whole network, or one with the damage in one half</source>
        <translation>整个网络的两半，或损坏集中于一半</translation>
    </message>
    <message>
        <source>the id of a switch of the catalogue</source>
        <translation>目录中交换机的标识</translation>
    </message>
    <message>
        <source>the network has no switch</source>
        <translation>网络没有交换机</translation>
    </message>
    <message>
        <source>the notes of a link are a list of seven</source>
        <translation>链路备注是含七项的列表</translation>
    </message>
    <message>
        <source>there is no link {}</source>
        <translation>没有链路 {}</translation>
    </message>
    <message>
        <source>there is no switch &apos;{}&apos;</source>
        <translation>没有交换机 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} endpoints have no link that carries anything</source>
        <translation>有 {} 个端点没有可承载流量的链路</translation>
    </message>
    <message>
        <source>{} kW with passive cables</source>
        <translation>使用无源线缆时 {} kW</translation>
    </message>
    <message>
        <source>{} planes of {} Gb/s</source>
        <translation>{} 个 {} Gb/s 平面</translation>
    </message>
    <message>
        <source>{} switches from {} on</source>
        <translation>自 {1} 起的 {0} 台交换机</translation>
    </message>
    <message>
        <source>{} tiers</source>
        <translation>{} 层</translation>
    </message>
    <message>
        <source>{}. What can be built: {}</source>
        <translation>{}。可以构建的是：{}</translation>
    </message>
    <message>
        <source>{}: {} switches without a price</source>
        <translation>{}：{} 台交换机没有价格</translation>
    </message>
    <message>
        <source>{}: {} switches, US$ {} million</source>
        <translation>{}：{} 台交换机，{} 百万美元</translation>
    </message>
    <message>
        <source>ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>infiniband</source>
        <translation>InfiniBand</translation>
    </message>
    <message>
        <source>nvlink</source>
        <translation>NVLink</translation>
    </message>
</context>
<context>
    <name>cw::ui</name>
    <message>
        <source>%1 ft</source>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
</context>
<context>
    <name>cw::ui::AboutDialog</name>
    <message>
        <source>About Clusterwright</source>
        <translation>关于 Clusterwright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Clusterwright %1&lt;/h3&gt;&lt;p&gt;Designs AI supercomputers: halls, power, cooling, networks, cost, and the papers for approval.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Clusterwright %1&lt;/h3&gt;&lt;p&gt;设计 AI 超级计算机：机房、供电、冷却、网络、成本，以及报批文件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;© Clusterwright contributors&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty, to the extent permitted by law. See &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Made with Qt %1 (LGPL 3, Qt Charts: GPL 3), Boost, fmt, nlohmann json and CLI11. Typeface: Inter (SIL Open Font License).&lt;/p&gt;</source>
        <translation>&lt;p&gt;© Clusterwright 贡献者&lt;/p&gt;&lt;p&gt;本程序是自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。在法律允许的范围内，不提供任何担保。参见 &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses&lt;/a&gt;。&lt;/p&gt;&lt;p&gt;使用 Qt %1（LGPL 3，Qt Charts：GPL 3）、Boost、fmt、nlohmann json 和 CLI11 构建。字体：Inter（SIL 开放字体许可证）。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cw::ui::Actions</name>
    <message>
        <source>&amp;New from template…</source>
        <translation>从模板新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;NetBox device types…</source>
        <translation>NetBox 设备类型(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Drawings as PDF…</source>
        <translation>图纸导出为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Board slides as PDF…</source>
        <translation>汇报幻灯片导出为 PDF(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Assessment as JSON…</source>
        <translation>评估结果导出为 JSON(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;otate a quarter turn</source>
        <translation>旋转 90°(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>选择同类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>底部对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>垂直居中对齐(&amp;V)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>顶部对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>横向等间距(&amp;A)</translation>
    </message>
    <message>
        <source>Equal gaps &amp;up and down</source>
        <translation>纵向等间距(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Group into a block</source>
        <translation>组合为模块(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>拆分模块(&amp;Z)</translation>
    </message>
    <message>
        <source>Make u&amp;nique</source>
        <translation>设为独立(&amp;N)</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>锁定(&amp;K)</translation>
    </message>
    <message>
        <source>Unl&amp;ock</source>
        <translation>解除锁定(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show all hidden</source>
        <translation>显示全部隐藏项(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom to &amp;everything</source>
        <translation>缩放至全部(&amp;E)</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>缩放至所选(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Findings on the plan</source>
        <translation>在平面图上显示检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;nap to neighbours and grid</source>
        <translation>捕捉到邻近对象和网格(&amp;J)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select and move</source>
        <translation>选择和移动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Place from the catalogue</source>
        <translation>从目录放置(&amp;P)</translation>
    </message>
    <message>
        <source>Pa&amp;n</source>
        <translation>平移(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Clusterwright</source>
        <translation>关于 Clusterwright(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>N&amp;etwork…</source>
        <translation>网络(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Site plan for CAD…</source>
        <translation>供 CAD 使用的总平面图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cable schedule…</source>
        <translation>线缆清单(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Network for other programs…</source>
        <translation>供其他程序使用的网络(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>cw::ui::AreaHandles</name>
    <message>
        <source>Drag to reshape. Alt on an edge draws a corner out of it, Alt and a click takes a corner away. Esc cancels.</source>
        <translation>拖动以改变形状。按住 Alt 拖动边线可拉出新角点，Alt 加单击可去掉角点。Esc 取消。</translation>
    </message>
</context>
<context>
    <name>cw::ui::AreaPage</name>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>占地面积</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>布置项</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>机房</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>室外设备区</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>变电站</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Pond</source>
        <translation>水池</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>所属区域</translation>
    </message>
    <message>
        <source>Rename area</source>
        <translation>重命名区域</translation>
    </message>
    <message>
        <source>Change kind of area</source>
        <translation>更改区域类型</translation>
    </message>
    <message>
        <source>Change parent of area</source>
        <translation>更改所属区域</translation>
    </message>
    <message>
        <source>Position and size</source>
        <translation>位置和尺寸</translation>
    </message>
    <message>
        <source>x, west edge</source>
        <translation>x，西侧边</translation>
    </message>
    <message>
        <source>y, south edge</source>
        <translation>y，南侧边</translation>
    </message>
    <message>
        <source>West to east</source>
        <translation>东西向长度</translation>
    </message>
    <message>
        <source>South to north</source>
        <translation>南北向长度</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>净高</translation>
    </message>
    <message>
        <source>Floor load, kPa</source>
        <translation>楼面荷载，kPa</translation>
    </message>
    <message>
        <source>Change clear height</source>
        <translation>更改净高</translation>
    </message>
    <message>
        <source>Change floor load</source>
        <translation>更改楼面荷载</translation>
    </message>
    <message>
        <source>Resize area</source>
        <translation>调整区域尺寸</translation>
    </message>
    <message>
        <source>Area · %1</source>
        <translation>区域 · %1</translation>
    </message>
    <message>
        <source>The outline is not a rectangle: this is the space around it.</source>
        <translation>轮廓不是矩形：这里是其外接矩形的尺寸。</translation>
    </message>
    <message>
        <source>the site itself</source>
        <translation>场地本身</translation>
    </message>
    <message>
        <source>Columns of the building</source>
        <translation>建筑柱网</translation>
    </message>
    <message>
        <source>A grid of columns</source>
        <translation>柱网</translation>
    </message>
    <message>
        <source>Pitch west to east</source>
        <translation>东西向柱距</translation>
    </message>
    <message>
        <source>Pitch south to north</source>
        <translation>南北向柱距</translation>
    </message>
    <message>
        <source>x of the first</source>
        <translation>首柱 x</translation>
    </message>
    <message>
        <source>y of the first</source>
        <translation>首柱 y</translation>
    </message>
    <message>
        <source>Side of a column</source>
        <translation>柱边长</translation>
    </message>
    <message>
        <source>Columns west to east</source>
        <translation>东西向柱数</translation>
    </message>
    <message>
        <source>Columns south to north</source>
        <translation>南北向柱数</translation>
    </message>
    <message>
        <source>Kept free</source>
        <translation>预留空地</translation>
    </message>
    <message>
        <source>Ground that is kept free</source>
        <translation>须保持空置的地面</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Egress way</source>
        <translation>疏散通道</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete what is kept free</source>
        <translation>删除预留空地</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What the floor carries (1 kPa = 20.9 lb/sq ft)</source>
        <translation>楼面承载能力（1 kPa = 20.9 lb/sq ft）</translation>
    </message>
    <message>
        <source>Floor load, psf</source>
        <translation>楼面荷载，psf</translation>
    </message>
</context>
<context>
    <name>cw::ui::AreaTool</name>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Drag, or click two corners. Type a number for exact dimensions. Esc cancels.</source>
        <translation>拖动，或单击两个角点。输入数字可指定精确尺寸。Esc 取消。</translation>
    </message>
    <message>
        <source>Click the corners; click the first again, or Enter, to close. Shift keeps to one direction, Backspace takes a corner back.</source>
        <translation>依次单击角点；再次单击第一个角点或按 Enter 闭合。Shift 锁定方向，Backspace 撤回一个角点。</translation>
    </message>
    <message>
        <source>it must lie in an area</source>
        <translation>必须位于某个区域内</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>进深</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>cw::ui::ArrayDialog</name>
    <message>
        <source>No gap</source>
        <translation>无间隙</translation>
    </message>
    <message>
        <source>Repeat the selection</source>
        <translation>阵列复制所选</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间隙</translation>
    </message>
    <message>
        <source>West to east</source>
        <translation>东西向长度</translation>
    </message>
    <message>
        <source>South to north</source>
        <translation>南北向长度</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Pitch west to east</source>
        <translation>东西向柱距</translation>
    </message>
    <message>
        <source>Pitch south to north</source>
        <translation>南北向柱距</translation>
    </message>
    <message>
        <source>Gap west to east</source>
        <translation>东西向间隙</translation>
    </message>
    <message>
        <source>Gap south to north</source>
        <translation>南北向间隙</translation>
    </message>
    <message>
        <source>From one copy to the next, origin to origin; negative goes west or south</source>
        <translation>相邻两份之间原点到原点的距离；负值表示向西或向南</translation>
    </message>
    <message>
        <source>Free ground between two copies</source>
        <translation>相邻两份之间的空地</translation>
    </message>
    <message>
        <source>The copies stand side by side</source>
        <translation>各份紧挨排列</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>阵列</translation>
    </message>
    <message>
        <source>%1 copies on %2. GPUs of the design: %3%4.</source>
        <translation>%1 份，占地 %2。本设计 GPU 数：%3%4。</translation>
    </message>
</context>
<context>
    <name>cw::ui::BackgroundImport</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Save it smaller or as JPEG: the picture becomes part of the design&apos;s file.</source>
        <translation>“%1”大于 %2 MB。请缩小后保存，或存为 JPEG：图片会成为设计文件的一部分。</translation>
    </message>
    <message>
        <source>“%1” is neither a PNG nor a JPEG picture.</source>
        <translation>“%1”既不是 PNG 图片也不是 JPEG 图片。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: %2</source>
        <translation>无法显示“%1”：%2</translation>
    </message>
</context>
<context>
    <name>cw::ui::BackgroundsBox</name>
    <message>
        <source>Sho&amp;wn</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>定比例…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Picture to trace over</source>
        <translation>描图底图</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>底图不透明度</translation>
    </message>
    <message>
        <source>How strong the picture is</source>
        <translation>底图显示的浓淡</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture: a survey, a scanned drawing, an aerial view. It can also be dropped on the plan.</source>
        <translation>PNG 或 JPEG 图片：测绘图、扫描图纸或航拍图。也可以直接拖放到平面图上。</translation>
    </message>
    <message>
        <source>Click two points of the picture and type how far they are apart</source>
        <translation>在底图上单击两点，并输入两点的实际距离</translation>
    </message>
    <message>
        <source>Drag the picture on the plan</source>
        <translation>在平面图上拖动底图</translation>
    </message>
</context>
<context>
    <name>cw::ui::BarsChart</name>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>%n 个较小项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::ui::BlockEditing</name>
    <message>
        <source>There is no block to open.</source>
        <translation>没有可打开的模块。</translation>
    </message>
</context>
<context>
    <name>cw::ui::BreadcrumbBar</name>
    <message>
        <source>Block that is edited</source>
        <translation>正在编辑的模块</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Every copy of the block changes. Esc leaves.</source>
        <translation>模块的每一份都会改变。Esc 退出。</translation>
    </message>
</context>
<context>
    <name>cw::ui::Breakdown</name>
    <message>
        <source>GPUs by area</source>
        <translation>各区域的 GPU</translation>
    </message>
    <message>
        <source>outside every area</source>
        <translation>所有区域之外</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Racks: %1</source>
        <translation>机柜：%1</translation>
    </message>
    <message>
        <source>IT power at peak</source>
        <translation>IT 峰值功率</translation>
    </message>
    <message>
        <source>Typical in training</source>
        <translation>训练时典型值</translation>
    </message>
    <message>
        <source>Facility power at peak</source>
        <translation>设施峰值功率</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Losses of distribution</source>
        <translation>配电损耗</translation>
    </message>
    <message>
        <source>House</source>
        <translation>辅助用电</translation>
    </message>
    <message>
        <source>Apparent power at the meter</source>
        <translation>计量点视在功率</translation>
    </message>
    <message>
        <source>Loss: %1</source>
        <translation>损耗：%1</translation>
    </message>
    <message>
        <source>Power usage effectiveness</source>
        <translation>电能利用效率 (PUE)</translation>
    </message>
    <message>
        <source>Over the year&apos;s weather</source>
        <translation>按全年气象</translation>
    </message>
    <message>
        <source>At the design hour, peak load</source>
        <translation>设计工况小时，峰值负荷</translation>
    </message>
    <message>
        <source>Cooling, of IT in training</source>
        <translation>冷却，占训练时 IT 功率</translation>
    </message>
    <message>
        <source>Losses, of IT in training</source>
        <translation>损耗，占训练时 IT 功率</translation>
    </message>
    <message>
        <source>House, of IT in training</source>
        <translation>辅助用电，占训练时 IT 功率</translation>
    </message>
    <message>
        <source>Heat that the liquid takes</source>
        <translation>液冷带走的热量</translation>
    </message>
    <message>
        <source>Water, average day</source>
        <translation>日均用水量</translation>
    </message>
    <message>
        <source>Evaporation and drift</source>
        <translation>蒸发与飘水</translation>
    </message>
    <message>
        <source>Blow-down</source>
        <translation>排污</translation>
    </message>
    <message>
        <source>On the worst day</source>
        <translation>最不利日</translation>
    </message>
    <message>
        <source>Per kWh of IT</source>
        <translation>每千瓦时 IT 用电</translation>
    </message>
    <message>
        <source>%1 L</source>
        <translation>%1 L</translation>
    </message>
    <message>
        <source>Bisection of each network</source>
        <translation>各网络的对分带宽</translation>
    </message>
    <message>
        <source>   certificate</source>
        <translation>   证明</translation>
    </message>
    <message>
        <source>exact: the bounds meet</source>
        <translation>精确：上下界一致</translation>
    </message>
    <message>
        <source>   and at most</source>
        <translation>   上界</translation>
    </message>
    <message>
        <source>   of full bisection</source>
        <translation>   占全对分带宽</translation>
    </message>
    <message>
        <source>   per endpoint</source>
        <translation>   每端点</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>Per GPU</source>
        <translation>每 GPU</translation>
    </message>
    <message>
        <source>Kinds of equipment without a price</source>
        <translation>没有价格的设备种类</translation>
    </message>
    <message>
        <source>Cost per GPU-hour</source>
        <translation>每 GPU 小时成本</translation>
    </message>
    <message>
        <source>Capital, over its life</source>
        <translation>资本支出，按使用年限分摊</translation>
    </message>
    <message>
        <source>At a use of</source>
        <translation>利用率</translation>
    </message>
</context>
<context>
    <name>cw::ui::BreakdownPopup</name>
    <message>
        <source>Since the design was saved</source>
        <translation>自上次保存以来</translation>
    </message>
</context>
<context>
    <name>cw::ui::CableLayer</name>
    <message>
        <source>Cables: %1</source>
        <translation>线缆：%1</translation>
    </message>
    <message>
        <source>%1: %2 cables, %3</source>
        <translation>%1：%2 根线缆，%3</translation>
    </message>
    <message>
        <source>longer than any medium reaches: %1 cables</source>
        <translation>超过任何介质的传输距离：%1 根线缆</translation>
    </message>
    <message>
        <source>Minimum cut: %1</source>
        <translation>最小割：%1</translation>
    </message>
    <message>
        <source>racks on side A</source>
        <translation>A 侧机柜</translation>
    </message>
    <message>
        <source>racks on side B</source>
        <translation>B 侧机柜</translation>
    </message>
    <message>
        <source>racks with parts on both sides</source>
        <translation>两侧都有部分的机柜</translation>
    </message>
    <message>
        <source>cut: %1 cables, %2 Tb/s in one direction</source>
        <translation>割：%1 根线缆，单向 %2 Tb/s</translation>
    </message>
    <message>
        <source>Cable trays: the design has none for data</source>
        <translation>线缆桥架：本设计没有数据桥架</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>up to %1 %</source>
        <translation>至多 %1 %</translation>
    </message>
    <message>
        <source>up to %1 %, which are allowed</source>
        <translation>至多 %1 %（允许值）</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>超过 %1 %</translation>
    </message>
    <message>
        <source>Fill of cable trays, share of the inside</source>
        <translation>线缆桥架填充率，占内部空间</translation>
    </message>
    <message>
        <source>Cables: the design has no network</source>
        <translation>线缆：本设计没有网络</translation>
    </message>
    <message>
        <source>not drawn: only trees are cabled rack by rack</source>
        <translation>未绘出：只有树形网络逐机柜布线</translation>
    </message>
    <message>
        <source>not known: no racks are named for the switches of every tier</source>
        <translation>未知：未为每一层交换机指定机柜</translation>
    </message>
    <message>
        <source>%1: %2 of %3 trays</source>
        <translation>%1：%2 条桥架，共 %3 条</translation>
    </message>
</context>
<context>
    <name>cw::ui::ChangesModel</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>cw::ui::ChartExport</name>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1: charts are written as .png, .svg or .csv</source>
        <translation>%1：图表可写为 .png、.svg 或 .csv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cw::ui::ChartFrame</name>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>复制数据</translation>
    </message>
</context>
<context>
    <name>cw::ui::ChartsPanel</name>
    <message>
        <source>MW at peak</source>
        <translation>峰值 MW</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损耗</translation>
    </message>
    <message>
        <source>House</source>
        <translation>辅助用电</translation>
    </message>
    <message>
        <source>MW of heat at peak</source>
        <translation>峰值热量 MW</translation>
    </message>
    <message>
        <source>To the liquid loop</source>
        <translation>进入液冷回路</translation>
    </message>
    <message>
        <source>To room air</source>
        <translation>进入机房空气</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write this chart as a picture, or its figures as CSV</source>
        <translation>将此图表写为图片，或将其数据写为 CSV</translation>
    </message>
    <message>
        <source>Nothing draws power yet.</source>
        <translation>尚无用电设备。</translation>
    </message>
    <message>
        <source>Nothing has a price yet.</source>
        <translation>尚无价格数据。</translation>
    </message>
    <message>
        <source>Power by phase</source>
        <translation>各阶段功率</translation>
    </message>
    <message>
        <source>Power by consumer</source>
        <translation>各用途功率</translation>
    </message>
    <message>
        <source>GPUs by phase</source>
        <translation>各阶段 GPU</translation>
    </message>
    <message>
        <source>Heat by path</source>
        <translation>散热路径</translation>
    </message>
    <message>
        <source>There is no heat to remove yet.</source>
        <translation>尚无需要排出的热量。</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热量</translation>
    </message>
    <message>
        <source>Water and cooling</source>
        <translation>用水和冷却</translation>
    </message>
    <message>
        <source>Capital cost by category</source>
        <translation>资本支出构成</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>US$ million</source>
        <translation>百万美元</translation>
    </message>
    <message>
        <source>Running cost by category</source>
        <translation>运行成本构成</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>运行成本</translation>
    </message>
    <message>
        <source>US$ million a year</source>
        <translation>百万美元/年</translation>
    </message>
    <message>
        <source>Racks by role</source>
        <translation>各用途机柜</translation>
    </message>
    <message>
        <source>There are no racks yet.</source>
        <translation>尚无机柜。</translation>
    </message>
    <message>
        <source>Lease or build</source>
        <translation>租赁或自建</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg);;Figures (*.csv)</source>
        <translation>图片 (*.png *.svg);;数据 (*.csv)</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>用电方</translation>
    </message>
    <message>
        <source>path</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>role</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>cw::ui::Clipboard</name>
    <message>
        <source>There is nothing to paste.</source>
        <translation>没有可粘贴的内容。</translation>
    </message>
</context>
<context>
    <name>cw::ui::CommandModel</name>
    <message>
        <source>%1 · on now</source>
        <translation>%1 · 已开启</translation>
    </message>
</context>
<context>
    <name>cw::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>No command has these words. Look under Help › Keyboard shortcuts for all of them.</source>
        <translation>没有包含这些词的命令。全部命令见“帮助 › 键盘快捷键”。</translation>
    </message>
</context>
<context>
    <name>cw::ui::Commands</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>当前不可用</translation>
    </message>
</context>
<context>
    <name>cw::ui::CompareCommands</name>
    <message>
        <source>%1, as saved</source>
        <translation>%1，已保存版本</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1，当前</translation>
    </message>
</context>
<context>
    <name>cw::ui::CompareWindow</name>
    <message>
        <source>%1 and %2 — differences</source>
        <translation>%1 与 %2 — 差异</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异内容</translation>
    </message>
    <message>
        <source>The plans are the same.</source>
        <translation>两张平面图相同。</translation>
    </message>
    <message>
        <source>On the plans: a full frame around what only that design has, a dashed one around what differs.</source>
        <translation>平面图上：实线框是仅该设计有的对象，虚线框是有差异的对象。</translation>
    </message>
</context>
<context>
    <name>cw::ui::ContentFigures</name>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 个 GPU</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU systems, peak</source>
        <translation>GPU 系统，峰值</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 个机柜</translation>
    </message>
    <message>
        <source>A block of this design, defined once and placed many times.</source>
        <translation>本设计的模块，定义一次，可多处放置。</translation>
    </message>
    <message>
        <source>A rack of this design.</source>
        <translation>本设计的机柜。</translation>
    </message>
</context>
<context>
    <name>cw::ui::CoolingChart</name>
    <message>
        <source>Water and cooling power by month</source>
        <translation>各月用水量与冷却功率</translation>
    </message>
    <message>
        <source>There is no heat to remove yet.</source>
        <translation>尚无需要排出的热量。</translation>
    </message>
    <message>
        <source>Water, US gal a day (left)</source>
        <translation>用水量，美制加仑/日（左轴）</translation>
    </message>
    <message>
        <source>Water, m³ a day (left)</source>
        <translation>用水量，m³/日（左轴）</translation>
    </message>
    <message>
        <source>US gal a day</source>
        <translation>美制加仑/日</translation>
    </message>
    <message>
        <source>m³ a day</source>
        <translation>m³/日</translation>
    </message>
    <message>
        <source>Cooling power, MW (right)</source>
        <translation>冷却功率，MW（右轴）</translation>
    </message>
    <message>
        <source>Cooling power, MW; no water is evaporated</source>
        <translation>冷却功率，MW；无蒸发用水</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>cw::ui::CoolingPage</name>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>How heat leaves the site</source>
        <translation>热量如何排出场地</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Heat, peak</source>
        <translation>峰值热量</translation>
    </message>
    <message>
        <source>PUE, year and peak</source>
        <translation>PUE，全年和峰值</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water, mean and peak</source>
        <translation>用水，平均和峰值</translation>
    </message>
    <message>
        <source>Heat rejection</source>
        <translation>散热方式</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>气候</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Cooling towers</source>
        <translation>冷却塔</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>干冷器</translation>
    </message>
    <message>
        <source>Adiabatic coolers</source>
        <translation>绝热冷却器</translation>
    </message>
    <message>
        <source>Air-cooled chillers</source>
        <translation>风冷冷水机组</translation>
    </message>
    <message>
        <source>Of the make</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Trim chiller</source>
        <translation>补冷冷水机组</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Spare units</source>
        <translation>备用台数</translation>
    </message>
    <message>
        <source>N plus so many</source>
        <translation>N 加备用台数</translation>
    </message>
    <message>
        <source>usual practice: one</source>
        <translation>通常做法：一台</translation>
    </message>
    <message>
        <source>Water source</source>
        <translation>水源</translation>
    </message>
    <message>
        <source>Municipal, reclaimed, a well</source>
        <translation>市政、再生水、井水</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>回路</translation>
    </message>
    <message>
        <source>Supply temperature of the coolant</source>
        <translation>冷却液供水温度</translation>
    </message>
    <message>
        <source>ASHRAE class W32</source>
        <translation>ASHRAE W32 级</translation>
    </message>
    <message>
        <source>Supply temperature of the water to rear doors and fan walls</source>
        <translation>至背门和风墙的供水温度</translation>
    </message>
    <message>
        <source>above the dew point of conditioned rooms</source>
        <translation>高于空调房间的露点</translation>
    </message>
    <message>
        <source>Approach of coolant units, K</source>
        <translation>冷量分配单元逼近度，K</translation>
    </message>
    <message>
        <source>Between facility water and coolant</source>
        <translation>冷却水与冷却液之间</translation>
    </message>
    <message>
        <source>practice of plate heat exchangers</source>
        <translation>板式换热器的通常做法</translation>
    </message>
    <message>
        <source>Loop, supply to return, K</source>
        <translation>回路供回水温差，K</translation>
    </message>
    <message>
        <source>Of the facility water</source>
        <translation>冷却水的温差</translation>
    </message>
    <message>
        <source>practice: about 1.4 L/min for each kW</source>
        <translation>通常做法：每 kW 约 1.4 L/min</translation>
    </message>
    <message>
        <source>Pump head, kPa</source>
        <translation>水泵扬程，kPa</translation>
    </message>
    <message>
        <source>Of the facility loop</source>
        <translation>冷却水回路的扬程</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>通常做法</translation>
    </message>
    <message>
        <source>Cycles of concentration</source>
        <translation>浓缩倍数</translation>
    </message>
    <message>
        <source>Of the water in towers: make-up over blow-down</source>
        <translation>塔内水的浓缩倍数：补水比排污</translation>
    </message>
    <message>
        <source>practice with municipal water</source>
        <translation>市政水的通常做法</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>飘水率</translation>
    </message>
    <message>
        <source>Share of the circulating flow</source>
        <translation>占循环流量的比例</translation>
    </message>
    <message>
        <source>towers with drift eliminators</source>
        <translation>带收水器的冷却塔</translation>
    </message>
    <message>
        <source>%1, %2 to liquid</source>
        <translation>%1，%2 进入液冷</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 L per kWh</source>
        <translation>%1 L/kWh</translation>
    </message>
    <message>
        <source>%1 units needed</source>
        <translation>需要 %1 台</translation>
    </message>
    <message>
        <source>To cold plates</source>
        <translation>至冷板</translation>
    </message>
    <message>
        <source>To doors and coils</source>
        <translation>至背门和盘管</translation>
    </message>
    <message>
        <source>Approach of coolant units, °F</source>
        <translation>冷量分配单元逼近度，°F</translation>
    </message>
    <message>
        <source>Loop, supply to return, °F</source>
        <translation>回路供回水温差，°F</translation>
    </message>
    <message>
        <source>Pump head, psi</source>
        <translation>水泵扬程，psi</translation>
    </message>
</context>
<context>
    <name>cw::ui::CopyPage</name>
    <message>
        <source>Remove this copy</source>
        <translation>移除这一份</translation>
    </message>
    <message>
        <source>Make unique</source>
        <translation>设为独立</translation>
    </message>
    <message>
        <source>Like the rest again</source>
        <translation>恢复为与其余相同</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>此处放置</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Differ from the rest</source>
        <translation>与其余不同</translation>
    </message>
    <message>
        <source>A placement of its own, with a block of its own, which can be changed without the others</source>
        <translation>成为单独的布置项并拥有自己的模块，可单独更改</translation>
    </message>
    <message>
        <source>with the rest</source>
        <translation>与其余相同</translation>
    </message>
    <message>
        <source>One copy of %1</source>
        <translation>%1 的其中一份</translation>
    </message>
    <message>
        <source>Column %1 of %2, row %3 of %4</source>
        <translation>第 %1 列（共 %2 列），第 %3 行（共 %4 行）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>cw::ui::DateField</name>
    <message>
        <source>Year, month and day: 2024-08-01</source>
        <translation>年、月、日：2024-08-01</translation>
    </message>
</context>
<context>
    <name>cw::ui::DesignFinder</name>
    <message>
        <source>Find in the design</source>
        <translation>在设计中查找</translation>
    </message>
    <message>
        <source>Name, label, kind or maker</source>
        <translation>名称、标签、类型或厂商</translation>
    </message>
    <message>
        <source>Nothing in this design has these words.</source>
        <translation>本设计中没有包含这些词的内容。</translation>
    </message>
</context>
<context>
    <name>cw::ui::DesignSearch</name>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1，y %2</translation>
    </message>
    <message>
        <source>Block · %1</source>
        <translation>模块 · %1</translation>
    </message>
    <message>
        <source>Rack · %1</source>
        <translation>机柜 · %1</translation>
    </message>
    <message>
        <source>Area · %1</source>
        <translation>区域 · %1</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>%1 · one copy</source>
        <translation>%1 · 单份</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>机房</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>室外设备区</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>变电站</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Pond</source>
        <translation>水池</translation>
    </message>
</context>
<context>
    <name>cw::ui::DesignTree</name>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Power distribution</source>
        <translation>配电</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>%1: there are findings about it</source>
        <translation>%1：有相关的检查结果</translation>
    </message>
</context>
<context>
    <name>cw::ui::Desk</name>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
</context>
<context>
    <name>cw::ui::DeviceList</name>
    <message>
        <source>%1 U</source>
        <translation>%1 U</translation>
    </message>
    <message>
        <source>beside the rails</source>
        <translation>导轨旁</translation>
    </message>
    <message>
        <source>Devices for racks</source>
        <translation>机柜设备</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>搜索设备</translation>
    </message>
</context>
<context>
    <name>cw::ui::Dialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>如果不保存，更改将丢失。</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>“%1”已被他人更改。</translation>
    </message>
    <message>
        <source>Saving writes over their changes; opening theirs drops yours.</source>
        <translation>保存会覆盖对方的更改；打开对方的版本会放弃你的更改。</translation>
    </message>
    <message>
        <source>Save Under Another Name…</source>
        <translation>以其他名称保存…</translation>
    </message>
    <message>
        <source>Write Over It</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Open Theirs</source>
        <translation>打开对方的版本</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>打开设计</translation>
    </message>
    <message>
        <source>Clusterwright designs (*.cluster.json *.json);;All files (*)</source>
        <translation>Clusterwright 设计 (*.cluster.json *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a picture to trace over</source>
        <translation>添加描图底图</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Recover unsaved changes to “%1”?</source>
        <translation>是否恢复对“%1”的未保存更改？</translation>
    </message>
    <message>
        <source>The program did not end as it should. These changes were kept on %1.</source>
        <translation>程序未正常结束。这些更改于 %1 留存。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>cw::ui::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message numerus="yes">
        <source>This file is of format version %1; this program understands version %2. %n part(s) of it are left out here, so saving over it would lose them. Install a newer Clusterwright, or save a copy under another name.</source>
        <translation>
            <numerusform>此文件的格式版本为 %1，本程序只支持到版本 %2。其中有 %n 个部分未读入，直接保存会丢失它们。请安装更新的 Clusterwright，或以其他名称另存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not done: %2; %3.</source>
        <translation>“%1”未执行：%2；%3。</translation>
    </message>
</context>
<context>
    <name>cw::ui::EconomicsPage</name>
    <message>
        <source>Economics</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>What cost rests on; prices of equipment stand in the catalogue</source>
        <translation>成本的依据；设备价格见目录</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Running, a year</source>
        <translation>运行，每年</translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>Breaks even with a lease at</source>
        <translation>与租赁持平的租价</translation>
    </message>
    <message>
        <source>Energy per kWh</source>
        <translation>每千瓦时电价</translation>
    </message>
    <message>
        <source>US$ per kilowatt-hour</source>
        <translation>美元/千瓦时</translation>
    </message>
    <message>
        <source>EIA: industrial average of Tennessee</source>
        <translation>EIA：田纳西州工业平均</translation>
    </message>
    <message>
        <source>Demand per kW and month</source>
        <translation>每 kW 每月需量电费</translation>
    </message>
    <message>
        <source>US$ on top of energy; zero where the price of energy is all-in</source>
        <translation>美元，电价之外；电价为全包时为零</translation>
    </message>
    <message>
        <source>the price of energy is all-in</source>
        <translation>电价为全包</translation>
    </message>
    <message>
        <source>Water per m³</source>
        <translation>每 m³ 水价</translation>
    </message>
    <message>
        <source>US$ per cubic metre</source>
        <translation>美元/立方米</translation>
    </message>
    <message>
        <source>estimate from practice</source>
        <translation>按工程经验估算</translation>
    </message>
    <message>
        <source>Construction per MW</source>
        <translation>每 MW 建设成本</translation>
    </message>
    <message>
        <source>US$ per megawatt of IT load: power, cooling, shell, site</source>
        <translation>美元/MW IT 负荷：供电、冷却、土建、场地</translation>
    </message>
    <message>
        <source>published average; range 9.3 to 15 million, 15 to 20 for liquid-cooled halls</source>
        <translation>公布平均值；范围 930 万至 1,500 万，液冷机房 1,500 万至 2,000 万</translation>
    </message>
    <message>
        <source>Owner&apos;s costs</source>
        <translation>业主费用</translation>
    </message>
    <message>
        <source>Share of construction</source>
        <translation>占建设费用的比例</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>预备费</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>拥有</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>default of this program</source>
        <translation>本程序默认值</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Share of GPU-hours that are used</source>
        <translation>实际使用的 GPU 小时比例</translation>
    </message>
    <message>
        <source>Life of IT, years</source>
        <translation>IT 使用年限，年</translation>
    </message>
    <message>
        <source>After which it is replaced</source>
        <translation>到期后更换</translation>
    </message>
    <message>
        <source>usual depreciation</source>
        <translation>通常折旧</translation>
    </message>
    <message>
        <source>Life of plant, years</source>
        <translation>机电设备使用年限，年</translation>
    </message>
    <message>
        <source>Power and cooling</source>
        <translation>供电和冷却</translation>
    </message>
    <message>
        <source>published range: 14 to 20</source>
        <translation>公布范围：14 至 20</translation>
    </message>
    <message>
        <source>Life of building, years</source>
        <translation>建筑使用年限，年</translation>
    </message>
    <message>
        <source>Shell and site</source>
        <translation>外壳和场地</translation>
    </message>
    <message>
        <source>depreciation of commercial buildings in the USA</source>
        <translation>美国商业建筑折旧</translation>
    </message>
    <message>
        <source>Left of IT at its end</source>
        <translation>IT 期末残值</translation>
    </message>
    <message>
        <source>Share of its price</source>
        <translation>占其价格的比例</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Months to build</source>
        <translation>建设月数</translation>
    </message>
    <message>
        <source>From the decision to the first GPU-hour</source>
        <translation>从决策到第一个 GPU 小时</translation>
    </message>
    <message>
        <source>Memphis: 122 days</source>
        <translation>孟菲斯：122 天</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>none assumed</source>
        <translation>未假设</translation>
    </message>
    <message>
        <source>Cost of one, a year</source>
        <translation>每人每年成本</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Maintenance of IT</source>
        <translation>IT 维护</translation>
    </message>
    <message>
        <source>Share of its price, a year</source>
        <translation>每年占其价格的比例</translation>
    </message>
    <message>
        <source>Maintenance of plant</source>
        <translation>机电设备维护</translation>
    </message>
    <message>
        <source>Insurance and tax</source>
        <translation>保险和税费</translation>
    </message>
    <message>
        <source>Share of all purchases, a year</source>
        <translation>每年占全部采购的比例</translation>
    </message>
    <message>
        <source>Lease, to compare</source>
        <translation>租赁（供比较）</translation>
    </message>
    <message>
        <source>Lease per GPU-hour</source>
        <translation>每 GPU 小时租价</translation>
    </message>
    <message>
        <source>US$, all included</source>
        <translation>美元，全包</translation>
    </message>
    <message>
        <source>US$10 billion over 100,000 GPUs and 4 years</source>
        <translation>100 亿美元，100,000 个 GPU，4 年</translation>
    </message>
    <message>
        <source>Escalation, a year</source>
        <translation>每年递增</translation>
    </message>
    <message>
        <source>Of the price of the lease</source>
        <translation>租价的递增</translation>
    </message>
    <message>
        <source>Lease, years</source>
        <translation>租期，年</translation>
    </message>
    <message>
        <source>Length of the contract</source>
        <translation>合同期限</translation>
    </message>
    <message>
        <source>Landlord delivers later, months</source>
        <translation>出租方推迟交付，月</translation>
    </message>
    <message>
        <source>Than the own building</source>
        <translation>相对于自建</translation>
    </message>
    <message>
        <source>Market per GPU-hour</source>
        <translation>每 GPU 小时市场价</translation>
    </message>
    <message>
        <source>US$: what an idle month costs</source>
        <translation>美元：闲置一个月的代价</translation>
    </message>
    <message>
        <source>market price of early 2024</source>
        <translation>2024 年初市场价</translation>
    </message>
    <message>
        <source> and what has no price</source>
        <translation>及没有价格的内容</translation>
    </message>
    <message>
        <source>%1 per GPU-hour</source>
        <translation>%1/GPU 小时</translation>
    </message>
    <message>
        <source>Water per 1,000 gal</source>
        <translation>每 1,000 gal 水价</translation>
    </message>
</context>
<context>
    <name>cw::ui::EmptyHint</name>
    <message>
        <source>Nothing stands here yet. Drag a block, a rack or equipment from the catalogue onto the plan, or paste it from another window.</source>
        <translation>这里还没有任何内容。请从目录将模块、机柜或设备拖到平面图上，或从其他窗口粘贴。</translation>
    </message>
    <message>
        <source>An empty site. Draw a hall first (Tools › Draw area), or drag something from the catalogue onto the plan.</source>
        <translation>空场地。请先绘制机房（工具 › 绘制区域），或从目录拖动内容到平面图上。</translation>
    </message>
</context>
<context>
    <name>cw::ui::EnvironmentPage</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Noise at the property line, emissions, hours of sets</source>
        <translation>红线处噪声、排放、机组运行小时</translation>
    </message>
    <message>
        <source>Noise limit, day</source>
        <translation>昼间噪声限值</translation>
    </message>
    <message>
        <source>At the property line</source>
        <translation>红线处</translation>
    </message>
    <message>
        <source>usual ordinance, to be checked with the county</source>
        <translation>通常条例，须与县里核实</translation>
    </message>
    <message>
        <source>Noise limit, night</source>
        <translation>夜间噪声限值</translation>
    </message>
    <message>
        <source>Limits from</source>
        <translation>限值来源</translation>
    </message>
    <message>
        <source>The ordinance or permit that sets them</source>
        <translation>规定限值的条例或许可</translation>
    </message>
    <message>
        <source>Standby sets, h a year</source>
        <translation>备用机组，h/年</translation>
    </message>
    <message>
        <source>Testing and maintenance of each standby set</source>
        <translation>每台备用机组的测试和维护</translation>
    </message>
    <message>
        <source>emergency engines: 100 h a year of testing, 40 CFR 60.4211</source>
        <translation>应急发动机：每年测试 100 h，40 CFR 60.4211</translation>
    </message>
    <message>
        <source>Own generation, h a year</source>
        <translation>自备发电，h/年</translation>
    </message>
    <message>
        <source>Of engines and turbines that carry load</source>
        <translation>承载负荷的内燃机和燃气轮机</translation>
    </message>
    <message>
        <source>none assumed</source>
        <translation>未假设</translation>
    </message>
    <message>
        <source>Grid, kg CO₂ per kWh</source>
        <translation>电网，kg CO₂/kWh</translation>
    </message>
    <message>
        <source>Of the region</source>
        <translation>所在地区</translation>
    </message>
    <message>
        <source>not entered: emissions of grid power are left out</source>
        <translation>未输入：不计电网电力的排放</translation>
    </message>
    <message>
        <source>Grid figure from</source>
        <translation>电网数据来源</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Noise, day</source>
        <translation>昼间噪声</translation>
    </message>
    <message>
        <source>Noise, night</source>
        <translation>夜间噪声</translation>
    </message>
    <message>
        <source>NOx</source>
        <translation>NOx</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>缺少数据</translation>
    </message>
</context>
<context>
    <name>cw::ui::ExactBar</name>
    <message>
        <source>Exact figures</source>
        <translation>精确数值</translation>
    </message>
    <message>
        <source>Only multiples of %1°.</source>
        <translation>只能是 %1° 的整数倍。</translation>
    </message>
    <message>
        <source>A length such as 12.5, 900 mm or 18 ft.</source>
        <translation>请输入长度，例如 12.5、900 mm 或 18 ft。</translation>
    </message>
</context>
<context>
    <name>cw::ui::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>cw::ui::FileCommands</name>
    <message>
        <source>This design cannot be made.</source>
        <translation>无法生成此设计。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>保存设计</translation>
    </message>
    <message>
        <source>Clusterwright designs (*.cluster.json *.json)</source>
        <translation>Clusterwright 设计 (*.cluster.json *.json)</translation>
    </message>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>“%1”已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Choose another name, or close that window first.</source>
        <translation>请换一个名称，或先关闭那个窗口。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved.</source>
        <translation>无法保存“%1”。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Import NetBox device types</source>
        <translation>导入 NetBox 设备类型</translation>
    </message>
    <message>
        <source>NetBox device types (*.yaml *.yml);;All files (*)</source>
        <translation>NetBox 设备类型 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Imported 1 device type</source>
        <translation>已导入 1 个设备类型</translation>
    </message>
    <message>
        <source>Imported %1 device types</source>
        <translation>已导入 %1 个设备类型</translation>
    </message>
    <message>
        <source>One file cannot be imported.</source>
        <translation>有 1 个文件无法导入。</translation>
    </message>
    <message>
        <source>%1 files cannot be imported.</source>
        <translation>有 %1 个文件无法导入。</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>导出图纸</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Export the board slides</source>
        <translation>导出汇报幻灯片</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>导出评估结果</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>JSON 文档 (*.json)</translation>
    </message>
    <message>
        <source>The kept design cannot be read.</source>
        <translation>无法读取留存的设计。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Import network</source>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>Networks (*.topo *.net *.ibsim *.txt *.graphml *.xml *.json);;All files (*)</source>
        <translation>网络 (*.topo *.net *.ibsim *.txt *.graphml *.xml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be imported.</source>
        <translation>无法导入“%1”。</translation>
    </message>
    <message>
        <source>Imported the network “%1” as an alternative</source>
        <translation>已将网络“%1”导入为备选</translation>
    </message>
    <message>
        <source>Imported the network “%1”</source>
        <translation>已导入网络“%1”</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>Board slides</source>
        <translation>董事会幻灯片</translation>
    </message>
</context>
<context>
    <name>cw::ui::FileGuard</name>
    <message>
        <source>process %1 on %2</source>
        <translation>%2 上的进程 %1</translation>
    </message>
</context>
<context>
    <name>cw::ui::FilterDialog</name>
    <message>
        <source>&amp;Add to what is selected</source>
        <translation>加入当前选择(&amp;A)</translation>
    </message>
    <message>
        <source>Select by what things are</source>
        <translation>按属性选择</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kind of equipment</source>
        <translation>设备类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>厂商(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>阶段(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <source>in the label, the name or the id</source>
        <translation>在标签、名称或标识中</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>with the first</source>
        <translation>首批即有</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) fit.</source>
        <translation>
            <numerusform>%n 个布置项符合条件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::ui::Findings</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>cw::ui::FindingsCount</name>
    <message>
        <source>Show the findings</source>
        <translation>显示检查结果</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 条提示</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>无检查结果</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>检查结果：%1</translation>
    </message>
</context>
<context>
    <name>cw::ui::FindingsModel</name>
    <message>
        <source>The design</source>
        <translation>本设计</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of findings and how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and finding</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cw::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Group findings by</source>
        <translation>检查结果分组方式</translation>
    </message>
    <message>
        <source>Waived by %1: %2</source>
        <translation>由 %1 豁免：%2</translation>
    </message>
    <message>
        <source>No findings: every rule is satisfied.</source>
        <translation>无检查结果：满足全部规则。</translation>
    </message>
    <message>
        <source>Nothing has been placed yet: there is nothing to check.</source>
        <translation>尚未放置任何内容，没有可检查的对象。</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>在平面图上显示</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>撤销豁免</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
</context>
<context>
    <name>cw::ui::GpusChart</name>
    <message>
        <source>GPUs installed and online by phase</source>
        <translation>各阶段已安装和已上线的 GPU</translation>
    </message>
    <message>
        <source>No phase brings GPUs yet.</source>
        <translation>尚无阶段带来 GPU。</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>已上线</translation>
    </message>
    <message>
        <source>Installed, waiting for power</source>
        <translation>已安装，等待供电</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a month and the GPUs online in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>cw::ui::Handover</name>
    <message>
        <source>Drawing for CAD programs (*.dxf);;Picture (*.svg)</source>
        <translation>CAD 图纸 (*.dxf);;图片 (*.svg)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv);;Cables for NetBox (*.netbox.csv)</source>
        <translation>工作簿 (*.xlsx);;表格 (*.csv);;NetBox 线缆 (*.netbox.csv)</translation>
    </message>
    <message>
        <source>Subnet for ibsim and OpenSM (*.ibsim);;Graph (*.graphml);;Topology for Slurm (*.conf)</source>
        <translation>ibsim 和 OpenSM 子网 (*.ibsim);;图 (*.graphml);;Slurm 拓扑 (*.conf)</translation>
    </message>
</context>
<context>
    <name>cw::ui::HandoverCommands</name>
    <message>
        <source>Export the site plan</source>
        <translation>导出总平面图</translation>
    </message>
    <message>
        <source>Export the cables of “%1”</source>
        <translation>导出“%1”的线缆</translation>
    </message>
    <message>
        <source>Export the network “%1”</source>
        <translation>导出网络“%1”</translation>
    </message>
    <message>
        <source>There is no network to export.</source>
        <translation>没有可导出的网络。</translation>
    </message>
    <message>
        <source>Add a network that can be built: Networks, Add.</source>
        <translation>请先添加一个可以建成的网络：“网络”面板，“添加”。</translation>
    </message>
    <message>
        <source>design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
</context>
<context>
    <name>cw::ui::HistoryModel</name>
    <message>
        <source>As it was made</source>
        <translation>创建时的状态</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <translation>%1（已保存）</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1，当前</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1，已撤销</translation>
    </message>
    <message>
        <source>The design is in this state</source>
        <translation>设计当前处于此状态</translation>
    </message>
    <message>
        <source>Click to do this again</source>
        <translation>单击以重做至此</translation>
    </message>
    <message>
        <source>Click to go back to this state</source>
        <translation>单击以回到此状态</translation>
    </message>
</context>
<context>
    <name>cw::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>cw::ui::Holds</name>
    <message>
        <source>%1, typically %2</source>
        <translation>%1，典型值 %2</translation>
    </message>
    <message>
        <source>%1 to liquid</source>
        <translation>%1 进入液冷</translation>
    </message>
    <message>
        <source>%1 to air</source>
        <translation>%1 进入空气</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT 功率</translation>
    </message>
    <message>
        <source>Heat, peak</source>
        <translation>峰值热量</translation>
    </message>
    <message>
        <source>Network ports</source>
        <translation>网络端口</translation>
    </message>
    <message>
        <source>Switch ports</source>
        <translation>交换机端口</translation>
    </message>
    <message>
        <source>At peak, of everything that computes, switches and stores. A dash: an item in it does not say.</source>
        <translation>所有计算、交换和存储设备的峰值。短横表示其中某项未给出数值。</translation>
    </message>
    <message>
        <source>Of the peak, by the liquid fraction of each item</source>
        <translation>峰值中的部分，按各项的液冷比例</translation>
    </message>
    <message>
        <source>Of GPU systems, back end and front end. A dash: a system in it does not say.</source>
        <translation>GPU 系统的后端和前端端口。短横表示其中某系统未给出数值。</translation>
    </message>
    <message>
        <source>Of the switches that stand in the racks</source>
        <translation>机柜中交换机的端口</translation>
    </message>
</context>
<context>
    <name>cw::ui::Inspector</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
</context>
<context>
    <name>cw::ui::InspectorPage</name>
    <message>
        <source>mixed</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>in this design, instead of %1 (%2)</source>
        <translation>本设计中的值，取代 %1（%2）</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
</context>
<context>
    <name>cw::ui::ItemPage</name>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用位置</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加数值</translation>
    </message>
    <message>
        <source>Use in place of another item</source>
        <translation>用于替换另一项</translation>
    </message>
    <message>
        <source>Wherever the design names the other item: in racks, blocks, placements, networks and plans</source>
        <translation>设计中凡引用另一项之处：机柜、模块、布置项、网络和平面图</translation>
    </message>
    <message>
        <source>New item from this…</source>
        <translation>以此新建目录项…</translation>
    </message>
    <message>
        <source>An item of this design&apos;s own, with the same values, to be changed</source>
        <translation>本设计自有的目录项，数值相同，可供更改</translation>
    </message>
    <message>
        <source>Reset to the catalogue</source>
        <translation>恢复为目录值</translation>
    </message>
    <message>
        <source>Remove from the design</source>
        <translation>从设计中移除</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>与目录一致</translation>
    </message>
    <message>
        <source>changed in this design</source>
        <translation>在本设计中已更改</translation>
    </message>
    <message>
        <source>of this design, made from %1</source>
        <translation>本设计自有，源自 %1</translation>
    </message>
    <message>
        <source>of this design</source>
        <translation>本设计自有</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a value…</source>
        <translation>添加数值…</translation>
    </message>
    <message>
        <source>Use in place of…</source>
        <translation>用于替换…</translation>
    </message>
    <message>
        <source>1 rack</source>
        <translation>1 个机柜</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 个机柜</translation>
    </message>
    <message>
        <source>1 block</source>
        <translation>1 个模块</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 个模块</translation>
    </message>
    <message>
        <source>1 placement</source>
        <translation>1 个布置项</translation>
    </message>
    <message>
        <source>%1 placements</source>
        <translation>%1 个布置项</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 个网络</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 个网络</translation>
    </message>
    <message>
        <source>1 supply</source>
        <translation>1 路电源</translation>
    </message>
    <message>
        <source>%1 supplies</source>
        <translation>%1 路电源</translation>
    </message>
    <message>
        <source>the power plan</source>
        <translation>供电方案</translation>
    </message>
    <message>
        <source>the cooling plan</source>
        <translation>冷却方案</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source> · %1 on the site</source>
        <translation> · 场地上 %1</translation>
    </message>
</context>
<context>
    <name>cw::ui::ItemTexts</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>cw::ui::ItemValues</name>
    <message>
        <source>Where %1 comes from</source>
        <translation>%1 的来源</translation>
    </message>
    <message>
        <source>Reset to the catalogue</source>
        <translation>恢复为目录值</translation>
    </message>
    <message>
        <source>Reset %1 to the catalogue</source>
        <translation>将 %1 恢复为目录值</translation>
    </message>
    <message>
        <source>Not known. Enter it with its unit, or as a range: 9.8 to 10.2 kW</source>
        <translation>未知。请连同单位输入，或输入范围：9.8 to 10.2 kW</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reset to the catalogue: %1</source>
        <translation>恢复为目录值：%1</translation>
    </message>
    <message>
        <source>Reset to the catalogue: not known there</source>
        <translation>恢复为目录值：目录中未知</translation>
    </message>
</context>
<context>
    <name>cw::ui::ItemWords</name>
    <message>
        <source>datasheet</source>
        <translation>数据手册</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公开资料</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>用户输入</translation>
    </message>
    <message>
        <source>D</source>
        <comment>datasheet</comment>
        <translation>册</translation>
    </message>
    <message>
        <source>P</source>
        <comment>published</comment>
        <translation>公</translation>
    </message>
    <message>
        <source>S</source>
        <comment>default of the program</comment>
        <translation>默</translation>
    </message>
    <message>
        <source>E</source>
        <comment>estimate</comment>
        <translation>估</translation>
    </message>
    <message>
        <source>C</source>
        <comment>computed from others</comment>
        <translation>算</translation>
    </message>
    <message>
        <source>U</source>
        <comment>entered by the user</comment>
        <translation>录</translation>
    </message>
    <message>
        <source>GPU systems</source>
        <translation>GPU 系统</translation>
    </message>
    <message>
        <source>Network switches</source>
        <translation>网络交换机</translation>
    </message>
    <message>
        <source>Rack enclosures</source>
        <translation>机柜柜体</translation>
    </message>
    <message>
        <source>Rack power distribution</source>
        <translation>机柜配电</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Rear-door exchangers</source>
        <translation>背门换热器</translation>
    </message>
    <message>
        <source>Coolant distribution units</source>
        <translation>冷量分配单元 (CDU)</translation>
    </message>
    <message>
        <source>Air handlers</source>
        <translation>空气处理机组</translation>
    </message>
    <message>
        <source>Fan walls</source>
        <translation>风墙</translation>
    </message>
    <message>
        <source>Cooling towers</source>
        <translation>冷却塔</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>干冷器</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>冷水机组</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>水泵</translation>
    </message>
    <message>
        <source>Utility service</source>
        <translation>市电接入</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>变压器</translation>
    </message>
    <message>
        <source>Switchgear</source>
        <translation>开关柜</translation>
    </message>
    <message>
        <source>Uninterruptible supplies</source>
        <translation>不间断电源 (UPS)</translation>
    </message>
    <message>
        <source>Busway</source>
        <translation>母线槽</translation>
    </message>
    <message>
        <source>Diesel generators</source>
        <translation>柴油发电机</translation>
    </message>
    <message>
        <source>Gas engines</source>
        <translation>燃气内燃机</translation>
    </message>
    <message>
        <source>Gas turbines</source>
        <translation>燃气轮机</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>蓄电池</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Climates</source>
        <translation>气候</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>, month %1</source>
        <translation>，%1 月</translation>
    </message>
</context>
<context>
    <name>cw::ui::LayersPanel</name>
    <message>
        <source>Colour &amp;by</source>
        <translation>着色方式(&amp;B)</translation>
    </message>
    <message>
        <source>Kind of equipment</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>Power of racks</source>
        <translation>机柜功率</translation>
    </message>
    <message>
        <source>Heat of racks to air</source>
        <translation>机柜排入空气的热量</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Power feed of racks</source>
        <translation>机柜供电路</translation>
    </message>
    <message>
        <source>Source of figures</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色方式</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>设备(&amp;E)</translation>
    </message>
    <message>
        <source>Computing, storage, management and whatever has no layer of its own</source>
        <translation>计算、存储、管理以及没有单独图层的一切</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>供电(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cooling</source>
        <translation>冷却(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Background pictures</source>
        <translation>底图(&amp;B)</translation>
    </message>
    <message>
        <source>Surveys and drawings under the plan. They are not printed.</source>
        <translation>平面图下方的测绘图和图纸，不打印。</translation>
    </message>
    <message>
        <source>C&amp;learances</source>
        <translation>净空(&amp;L)</translation>
    </message>
    <message>
        <source>Free ground in front of and behind racks and equipment</source>
        <translation>机柜和设备前后须留的空地</translation>
    </message>
    <message>
        <source>L&amp;abels</source>
        <translation>标签(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>图例(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>The whole site in a corner, while only a part of it is in sight</source>
        <translation>仅部分场地可见时，在角落显示整个场地</translation>
    </message>
    <message>
        <source>Cable &amp;trays</source>
        <translation>线缆桥架(&amp;T)</translation>
    </message>
</context>
<context>
    <name>cw::ui::LeaseChart</name>
    <message>
        <source>Leasing against building, cumulative cost</source>
        <translation>租赁与自建对比，累计成本</translation>
    </message>
    <message>
        <source>There is nothing to lease or to build yet.</source>
        <translation>尚无可租赁或自建的内容。</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>租赁</translation>
    </message>
    <message>
        <source>Build, less residual value</source>
        <translation>自建，扣除残值</translation>
    </message>
    <message>
        <source>months from the decision</source>
        <translation>自决策起的月数</translation>
    </message>
    <message>
        <source>US$ million</source>
        <translation>百万美元</translation>
    </message>
    <message>
        <source>Build cheaper from month %1</source>
        <translation>自第 %1 个月起自建更便宜</translation>
    </message>
</context>
<context>
    <name>cw::ui::MainWindow</name>
    <message>
        <source> Your changes since the last save would be lost by it.</source>
        <translation>自上次保存以来你的更改会因此丢失。</translation>
    </message>
    <message>
        <source>The file was changed by somebody else. You can open it again.</source>
        <translation>文件已被他人更改。你可以重新打开它。</translation>
    </message>
    <message>
        <source>Open Theirs</source>
        <translation>打开对方的版本</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>This design is open elsewhere, too (%1). Whoever saves last writes over the other&apos;s changes.</source>
        <translation>此设计在别处也已打开（%1）。后保存者会覆盖先保存者的更改。</translation>
    </message>
    <message numerus="yes">
        <source>This file is of an older version and was brought up to date in %n place(s). Saving writes the new version.</source>
        <translation>
            <numerusform>此文件为旧版本，已更新 %n 处。保存时将写为新版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1[*] — Clusterwright</source>
        <translation>%1[*] — Clusterwright</translation>
    </message>
    <message>
        <source>Choose what to place: a double click or Enter in the catalogue.</source>
        <translation>选择要放置的内容：在目录中双击或按 Enter。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>There is no such file in %1 any more</source>
        <translation>%1 中已没有此文件</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>清除这些文件记录(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Background picture</source>
        <translation>底图(&amp;B)</translation>
    </message>
    <message>
        <source>Select placements first</source>
        <translation>请先选择布置项</translation>
    </message>
    <message>
        <source>Select one placement of a block first</source>
        <translation>请先选择一个模块布置项</translation>
    </message>
    <message>
        <source>Add a picture first</source>
        <translation>请先添加底图</translation>
    </message>
    <message>
        <source>The parts of the block are placements now; every copy follows. Double-click a block inside to go deeper, Esc leaves.</source>
        <translation>模块的组成部分现在是布置项；每一份都会随之改变。双击内部模块可深入，Esc 退出。</translation>
    </message>
    <message>
        <source>The picture cannot be used.</source>
        <translation>无法使用此图片。</translation>
    </message>
    <message>
        <source>The picture lies under the plan. Give it its scale: click two points of it whose distance you know.</source>
        <translation>图片已置于平面图下方。请为其定比例：单击图上距离已知的两点。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>&amp;Draw area</source>
        <translation>绘制区域(&amp;D)</translation>
    </message>
    <message>
        <source>Draw an area</source>
        <translation>绘制区域</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>着色(&amp;U)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message>
        <source>x %1   y %2</source>
        <translation>x %1   y %2</translation>
    </message>
    <message>
        <source>No rack of this design stands there: select a placement of a rack.</source>
        <translation>那里没有本设计的机柜：请选择一个机柜布置项。</translation>
    </message>
    <message>
        <source>Select one placement of a rack first</source>
        <translation>请先选择一个机柜布置项</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
</context>
<context>
    <name>cw::ui::MarkedField</name>
    <message>
        <source>Where %1 comes from</source>
        <translation>%1 的来源</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cw::ui::MeasureTool</name>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Drag, or click twice, to measure. Shift keeps to one direction.</source>
        <translation>拖动或单击两次进行测量。Shift 锁定方向。</translation>
    </message>
    <message>
        <source>%1  (%2 by %3)</source>
        <translation>%1（%2 × %3）</translation>
    </message>
</context>
<context>
    <name>cw::ui::Metric</name>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1 nodes in %2 racks</source>
        <translation>%1 个节点，%2 个机柜</translation>
    </message>
    <message>
        <source>PUE, year</source>
        <translation>PUE，全年</translation>
    </message>
    <message>
        <source>At the design hour: %1</source>
        <translation>设计工况小时：%1</translation>
    </message>
    <message>
        <source>Power usage effectiveness over the year&apos;s weather</source>
        <translation>按全年气象计算的电能利用效率</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>对分带宽</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes</source>
        <translation>%1 个错误，%2 个警告，%3 条提示</translation>
    </message>
    <message>
        <source>IT power, peak</source>
        <translation>IT 峰值功率</translation>
    </message>
    <message>
        <source>Typical in training: %1</source>
        <translation>训练时典型值：%1</translation>
    </message>
    <message>
        <source>Assumed in part: equipment without a typical figure</source>
        <translation>部分为假设：有设备缺少典型值</translation>
    </message>
    <message>
        <source>Facility, peak</source>
        <translation>设施峰值功率</translation>
    </message>
    <message>
        <source>With cooling and losses; typical in training: %1</source>
        <translation>含冷却和损耗；训练时典型值：%1</translation>
    </message>
    <message>
        <source>Water, average</source>
        <translation>平均用水量</translation>
    </message>
    <message>
        <source>On the worst day: %1</source>
        <translation>最不利日：%1</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>%1 per GPU</source>
        <translation>每 GPU %1</translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>Total cost of ownership: capital over its life and running cost, over the GPU-hours that are used</source>
        <translation>总拥有成本：使用年限内的资本支出加运行成本，除以实际使用的 GPU 小时</translation>
    </message>
</context>
<context>
    <name>cw::ui::MetricTile</name>
    <message>
        <source>%1 since the design was saved</source>
        <translation>自上次保存以来 %1</translation>
    </message>
    <message>
        <source>%1 since saved</source>
        <translation>自保存以来 %1</translation>
    </message>
    <message>
        <source>%1 unsaved</source>
        <translation>未保存 %1</translation>
    </message>
</context>
<context>
    <name>cw::ui::MetricsBar</name>
    <message>
        <source>Headline figures</source>
        <translation>关键指标</translation>
    </message>
</context>
<context>
    <name>cw::ui::Minimap</name>
    <message>
        <source>Overview of the site</source>
        <translation>场地概览</translation>
    </message>
    <message>
        <source>Click or drag to go there</source>
        <translation>单击或拖动以前往</translation>
    </message>
</context>
<context>
    <name>cw::ui::MovePictureTool</name>
    <message>
        <source>Move picture</source>
        <translation>移动底图</translation>
    </message>
    <message>
        <source>Drag the picture. Shift keeps to one direction, Esc ends.</source>
        <translation>拖动底图。Shift 锁定方向，Esc 结束。</translation>
    </message>
</context>
<context>
    <name>cw::ui::NetworkDiagram</name>
    <message>
        <source>Network diagram</source>
        <translation>网络拓扑图</translation>
    </message>
    <message>
        <source>This network cannot be built: %1</source>
        <translation>无法构建此网络：%1</translation>
    </message>
    <message>
        <source>Choose a network to see its diagram.</source>
        <translation>请选择一个网络以查看其拓扑图。</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>叶交换机</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>脊交换机</translation>
    </message>
    <message>
        <source>Core switch</source>
        <translation>核心交换机</translation>
    </message>
    <message>
        <source>Top switch</source>
        <translation>顶层交换机</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>NVLink domain</source>
        <translation>NVLink 域</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Fold these again</source>
        <translation>重新折叠</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2（共 %3）</translation>
    </message>
    <message>
        <source>%1: %2 to %3 of %4, every %5th</source>
        <translation>%1：%2 至 %3（共 %4），每 %5 个取一</translation>
    </message>
    <message>
        <source>%1: %2 to %3 of %4</source>
        <translation>%1：%2 至 %3（共 %4）</translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es)</source>
        <translation>
            <numerusform>%n 台交换机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 endpoints</source>
        <translation>%1 个端点</translation>
    </message>
    <message>
        <source>%1 links out of it, %2 Tb/s</source>
        <translation>%1 条出链路，%2 Tb/s</translation>
    </message>
    <message>
        <source>Divided by the least cut: %1 on side A, %2 on side B</source>
        <translation>被最小割划分：A 侧 %1，B 侧 %2</translation>
    </message>
    <message>
        <source>On side A of the least cut</source>
        <translation>位于最小割的 A 侧</translation>
    </message>
    <message>
        <source>On side B of the least cut</source>
        <translation>位于最小割的 B 侧</translation>
    </message>
    <message>
        <source>Links of it are cut</source>
        <translation>有链路被切断</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>显示全部(&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;again</source>
        <translation>重新折叠(&amp;A)</translation>
    </message>
    <message>
        <source>Show the &amp;least cut</source>
        <translation>显示最小割(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export the diagram…</source>
        <translation>导出拓扑图(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>导出拓扑图</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;PDF document (*.pdf);;Picture (*.png)</source>
        <translation>矢量图 (*.svg);;PDF 文档 (*.pdf);;图片 (*.png)</translation>
    </message>
    <message>
        <source>There is no diagram to export.</source>
        <translation>没有可导出的拓扑图。</translation>
    </message>
</context>
<context>
    <name>cw::ui::NetworkImportDialog</name>
    <message>
        <source>%1 at %2 Gb/s</source>
        <translation>%1 个，%2 Gb/s</translation>
    </message>
    <message>
        <source>Import network</source>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation>InfiniBand</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>前端</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>%1, %2 ports</source>
        <translation>%1，%2 个端口</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Without a cable</source>
        <translation>未接线缆</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台设备</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Where a network of that purpose is built already, this one is an alternative to compare with it.</source>
        <translation>若已有该用途的网络，则此网络作为备选，供比较。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>cw::ui::NetworkLayersBox</name>
    <message>
        <source>&amp;Cables</source>
        <translation>线缆(&amp;C)</translation>
    </message>
    <message>
        <source>Minimum c&amp;ut</source>
        <translation>最小割(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fill of cable trays</source>
        <translation>线缆桥架填充率(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Over the plan</source>
        <translation>叠加在平面图上(&amp;O)</translation>
    </message>
    <message>
        <source>Network whose cables are shown</source>
        <translation>显示其线缆的网络</translation>
    </message>
    <message>
        <source>Bundles of cables by medium, between racks or, from afar, between rows</source>
        <translation>按介质分的线缆束，机柜之间，远看时为行之间</translation>
    </message>
    <message>
        <source>How much of the inside of each tray the cables of all networks take at its fullest place</source>
        <translation>所有网络的线缆在各桥架最满处占内部空间的比例</translation>
    </message>
    <message>
        <source>The two halves between which the network carries least, and the cables between them</source>
        <translation>网络承载最少的两半，以及两半之间的线缆</translation>
    </message>
</context>
<context>
    <name>cw::ui::NetworkPage</name>
    <message>
        <source>Leaf</source>
        <translation>叶层</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>脊层</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Training (back end)</source>
        <translation>训练（后端）</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>前端</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>纵向扩展</translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation>InfiniBand</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>Only to compare: not built</source>
        <translation>仅供比较：不建设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Rename network</source>
        <translation>重命名网络</translation>
    </message>
    <message>
        <source>Change purpose of network</source>
        <translation>更改网络用途</translation>
    </message>
    <message>
        <source>Change technology of network</source>
        <translation>更改网络技术</translation>
    </message>
    <message>
        <source>Only compare network</source>
        <translation>网络仅供比较</translation>
    </message>
    <message>
        <source>Build network</source>
        <translation>建设网络</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Endpoint ports</source>
        <translation>端点端口</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>对分带宽</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Power, peak</source>
        <translation>峰值功率</translation>
    </message>
    <message>
        <source>Switches and cables</source>
        <translation>交换机和线缆</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Kinds of systems that the network joins</source>
        <translation>网络所连接的系统种类</translation>
    </message>
    <message>
        <source>Nothing ticked: all GPU systems</source>
        <translation>全不勾选：所有 GPU 系统</translation>
    </message>
    <message>
        <source>Ports per system</source>
        <translation>每系统端口</translation>
    </message>
    <message>
        <source>one per GPU</source>
        <translation>每 GPU 一个</translation>
    </message>
    <message>
        <source>Of one link, one direction</source>
        <translation>单条链路，单向</translation>
    </message>
    <message>
        <source>Rate of a link</source>
        <translation>链路速率</translation>
    </message>
    <message>
        <source>Change rate of network</source>
        <translation>更改网络速率</translation>
    </message>
    <message>
        <source>Change endpoints of network</source>
        <translation>更改网络端点</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Fat tree</source>
        <translation>胖树</translation>
    </message>
    <message>
        <source>DGX SuperPOD</source>
        <translation>DGX SuperPOD</translation>
    </message>
    <message>
        <source>Rail-optimised</source>
        <translation>轨道优化</translation>
    </message>
    <message>
        <source>Rail-only</source>
        <translation>仅轨道互联</translation>
    </message>
    <message>
        <source>Islands</source>
        <translation>孤岛</translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation>蜻蜓</translation>
    </message>
    <message>
        <source>Dragonfly+</source>
        <translation>蜻蜓+</translation>
    </message>
    <message>
        <source>Torus</source>
        <translation>环面</translation>
    </message>
    <message>
        <source>HyperX</source>
        <translation>HyperX</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直连</translation>
    </message>
    <message>
        <source>NVLink domains</source>
        <translation>NVLink 域</translation>
    </message>
    <message>
        <source>Change structure of network</source>
        <translation>更改网络结构</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Subnets or leaf groups by position of the GPU in its system</source>
        <translation>按 GPU 在系统中的位置划分的子网或叶交换机组</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Equal networks side by side; each link of an endpoint is shared out over them</source>
        <translation>并列的相同网络；端点的每条链路在各平面间分摊</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>the fewest</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Systems per unit</source>
        <translation>每单元系统数</translation>
    </message>
    <message>
        <source>no units</source>
        <translation>不分单元</translation>
    </message>
    <message>
        <source>Whole units of the leaf tier, as the scalable units of a SuperPOD</source>
        <translation>叶层的完整单元，如 SuperPOD 的可扩展单元</translation>
    </message>
    <message>
        <source>Leaves per pod</source>
        <translation>每 Pod 叶交换机</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>容纳多少算多少</translation>
    </message>
    <message>
        <source>Of a tree of three or more tiers</source>
        <translation>用于三层或更多层的树</translation>
    </message>
    <message>
        <source>1:1 everywhere</source>
        <translation>处处 1:1</translation>
    </message>
    <message>
        <source>Down over up, per tier from the leaf: 1, 2 tapers the second tier two to one</source>
        <translation>下行比上行，自叶层起逐层：1, 2 表示第二层收敛比为二比一</translation>
    </message>
    <message>
        <source>Taper</source>
        <translation>收敛比</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>按目录</translation>
    </message>
    <message>
        <source>Switch ports at the rate of a link</source>
        <translation>链路速率下的交换机端口</translation>
    </message>
    <message>
        <source>Where the switches stand</source>
        <translation>交换机的位置</translation>
    </message>
    <message>
        <source>Racks that hold the switches of each tier</source>
        <translation>容纳各层交换机的机柜</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Every rack of</source>
        <translation>以下机柜的每一个</translation>
    </message>
    <message>
        <source>Seat switches</source>
        <translation>安置交换机</translation>
    </message>
    <message>
        <source>Unseat switches</source>
        <translation>取消安置交换机</translation>
    </message>
    <message>
        <source>Change taper of network</source>
        <translation>更改网络收敛比</translation>
    </message>
    <message>
        <source>A taper is written as “2” or “1, 2”: down over up, per tier from the leaf.</source>
        <translation>收敛比写作“2”或“1, 2”：下行比上行，自叶层起逐层。</translation>
    </message>
    <message>
        <source>Change switch of network</source>
        <translation>更改网络交换机</translation>
    </message>
    <message>
        <source>Network · %1</source>
        <translation>网络 · %1</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>同下层</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, exact</source>
        <translation>%1，精确</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 of full; proof: %2</source>
        <translation>全对分带宽的 %1；证明：%2</translation>
    </message>
</context>
<context>
    <name>cw::ui::NetworkStudy</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>What if the network were another</source>
        <translation>如果换一种网络会怎样</translation>
    </message>
    <message>
        <source>Make the chosen variation the network of the design</source>
        <translation>将所选方案设为本设计的网络</translation>
    </message>
    <message>
        <source>Change network</source>
        <translation>更改网络</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>拓扑图</translation>
    </message>
    <message>
        <source>Fit, fold, show the least cut, export</source>
        <translation>显示全部、折叠、显示最小割、导出</translation>
    </message>
    <message>
        <source>Diagram menu</source>
        <translation>拓扑图菜单</translation>
    </message>
    <message>
        <source>This design has no network yet. Add one in the panel “Networks”.</source>
        <translation>本设计还没有网络。请在“网络”面板中添加。</translation>
    </message>
    <message>
        <source>This network is drawn cable by cable: there is no rule by which it could be another.</source>
        <translation>此网络逐根线缆绘制：没有规则可推出其他方案。</translation>
    </message>
    <message>
        <source>NVLink domains come with their systems: there is nothing to vary.</source>
        <translation>NVLink 域随系统而来：没有可变的内容。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>已过时</translation>
    </message>
</context>
<context>
    <name>cw::ui::NetworksModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>  (to compare)</source>
        <translation>  （待比较）</translation>
    </message>
    <message>
        <source>  exact</source>
        <translation>  精确</translation>
    </message>
    <message>
        <source>  at least</source>
        <translation>  至少</translation>
    </message>
    <message>
        <source>%1, %2 per link</source>
        <translation>%1，每链路 %2</translation>
    </message>
    <message>
        <source>%1 switches, by tier from the leaves; at most %2 of them on a path</source>
        <translation>%1 台交换机，从叶层起逐层；一条路径最多经过其中 %2 台</translation>
    </message>
    <message>
        <source>By tier, endpoints first: %1</source>
        <translation>按层，从端点起：%1</translation>
    </message>
    <message>
        <source>%1 of full bisection, %2 per endpoint
%3
%4</source>
        <translation>全对分带宽的 %1，每端点 %2
%3
%4</translation>
    </message>
    <message>
        <source>The plan does not say where the switches stand.</source>
        <translation>平面图未说明交换机的位置。</translation>
    </message>
    <message>
        <source>%1 cables, the longest %2</source>
        <translation>%1 根线缆，最长 %2</translation>
    </message>
    <message>
        <source>Switches and optics, peak</source>
        <translation>交换机和光模块，峰值</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Switches by tier</source>
        <translation>各层交换机</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>对分带宽</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
</context>
<context>
    <name>cw::ui::NetworksPanel</name>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>This design has no network yet. Add one to join its systems.</source>
        <translation>本设计还没有网络。请添加一个以连接各系统。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A new network, to be changed in the properties</source>
        <translation>新网络，可在属性中更改</translation>
    </message>
    <message>
        <source>The same once more, to compare</source>
        <translation>再来一份相同的，供比较</translation>
    </message>
</context>
<context>
    <name>cw::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>cw::ui::Palette</name>
    <message>
        <source>Nothing in the catalogue has these words.</source>
        <translation>目录中没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>搜索目录</translation>
    </message>
    <message>
        <source>The whole catalogue, also what is not placed on the floor</source>
        <translation>整个目录，包括不落地放置的内容</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>整个目录</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>放置(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>属性(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New item from this…</source>
        <translation>以此新建目录项(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;elevation</source>
        <translation>打开立面图(&amp;E)</translation>
    </message>
</context>
<context>
    <name>cw::ui::PaletteModel</name>
    <message>
        <source>Blocks of this design</source>
        <translation>本设计的模块</translation>
    </message>
    <message>
        <source>Racks of this design</source>
        <translation>本设计的机柜</translation>
    </message>
    <message>
        <source>Other items of this design</source>
        <translation>本设计的其他目录项</translation>
    </message>
</context>
<context>
    <name>cw::ui::PanTool</name>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Drag to move the plan.</source>
        <translation>拖动以移动平面图。</translation>
    </message>
</context>
<context>
    <name>cw::ui::PhaseView</name>
    <message>
        <source>%1 (designed: %2)</source>
        <translation>%1（设计值：%2）</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>It has no phases: everything is there at once.</source>
        <translation>没有分阶段：一切同时就位。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Power needed at peak</source>
        <translation>所需峰值功率</translation>
    </message>
    <message>
        <source>Phase %1 of %2, from %3</source>
        <translation>第 %1 阶段，共 %2 阶段，自 %3</translation>
    </message>
    <message>
        <source>GPUs installed</source>
        <translation>已安装 GPU</translation>
    </message>
    <message>
        <source>GPUs that the power lets run</source>
        <translation>供电允许运行的 GPU</translation>
    </message>
    <message>
        <source>Power that is there</source>
        <translation>已有供电</translation>
    </message>
    <message>
        <source>Power that is missing</source>
        <translation>供电缺口</translation>
    </message>
</context>
<context>
    <name>cw::ui::PhasesPage</name>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What is built when, in the order of the dates</source>
        <translation>各阶段建设内容，按日期排列</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>By then, all phases together</source>
        <translation>届时，全部阶段合计</translation>
    </message>
    <message>
        <source>GPUs installed</source>
        <translation>已安装 GPU</translation>
    </message>
    <message>
        <source>GPUs with power</source>
        <translation>有供电的 GPU</translation>
    </message>
    <message>
        <source>Facility, peak</source>
        <translation>设施峰值功率</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Built with it</source>
        <translation>随之建设</translation>
    </message>
    <message>
        <source>Built with this phase</source>
        <translation>随此阶段建设</translation>
    </message>
    <message>
        <source>Ticked: built with this phase. Taken out: built with the first.</source>
        <translation>勾选：随此阶段建设。取消：随第一阶段建设。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Exchange dates with the phase before</source>
        <translation>与前一阶段交换日期</translation>
    </message>
    <message>
        <source>Exchange dates with the phase after</source>
        <translation>与后一阶段交换日期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>with the first</source>
        <translation>首批即有</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>cw::ui::PlaceLists</name>
    <message>
        <source>the site itself</source>
        <translation>场地本身</translation>
    </message>
    <message>
        <source>with the first</source>
        <translation>首批即有</translation>
    </message>
</context>
<context>
    <name>cw::ui::PlaceTool</name>
    <message>
        <source>Place</source>
        <translation>放置</translation>
    </message>
    <message>
        <source>Click to place. R turns, M mirrors, digits give x and y, Ctrl places without snapping, Esc ends.</source>
        <translation>单击以放置。R 旋转，M 镜像，数字键输入 x 和 y，Ctrl 放置时不捕捉，Esc 结束。</translation>
    </message>
    <message>
        <source>x, west edge</source>
        <translation>x，西侧边</translation>
    </message>
    <message>
        <source>y, south edge</source>
        <translation>y，南侧边</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
</context>
<context>
    <name>cw::ui::PlacementPage</name>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Size, one copy</source>
        <translation>尺寸，单份</translation>
    </message>
    <message>
        <source>Shown on the plan. {n} is the number of a copy, {c} its column, {r} its row.</source>
        <translation>显示在平面图上。{n} 是份的序号，{c} 是列号，{r} 是行号。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Stays where it is until it is unlocked.</source>
        <translation>解除锁定前保持原位。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Change area</source>
        <translation>更改区域</translation>
    </message>
    <message>
        <source>Change phase</source>
        <translation>更改阶段</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Its western edge, east of the site&apos;s origin</source>
        <translation>西侧边，自场地原点向东</translation>
    </message>
    <message>
        <source>Its southern edge, north of the site&apos;s origin</source>
        <translation>南侧边，自场地原点向北</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>x, west edge</source>
        <translation>x，西侧边</translation>
    </message>
    <message>
        <source>y, south edge</source>
        <translation>y，南侧边</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>阵列</translation>
    </message>
    <message>
        <source>From one column to the next, origin to origin</source>
        <translation>相邻两列之间，原点到原点</translation>
    </message>
    <message>
        <source>From one row to the next, origin to origin</source>
        <translation>相邻两行之间，原点到原点</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Column pitch</source>
        <translation>列间距</translation>
    </message>
    <message>
        <source>Row pitch</source>
        <translation>行间距</translation>
    </message>
    <message>
        <source>Catalogue item · %1</source>
        <translation>目录项 · %1</translation>
    </message>
    <message>
        <source>Rack · %1</source>
        <translation>机柜 · %1</translation>
    </message>
    <message>
        <source>Block · %1</source>
        <translation>模块 · %1</translation>
    </message>
    <message>
        <source>Open rack elevation</source>
        <translation>打开机柜立面图</translation>
    </message>
    <message>
        <source>What is mounted in it, unit by unit</source>
        <translation>其中安装的设备，逐 U 显示</translation>
    </message>
</context>
<context>
    <name>cw::ui::PlanActions</name>
    <message>
        <source>&amp;Background pictures</source>
        <translation>底图(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;peat…</source>
        <translation>阵列(&amp;Y)…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>替换(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Edit block here</source>
        <translation>在此编辑模块(&amp;Q)</translation>
    </message>
    <message>
        <source>Select by &amp;filter…</source>
        <translation>按条件选择(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Add picture to trace over…</source>
        <translation>添加描图底图(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Scale picture by two points</source>
        <translation>按两点定底图比例(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Move picture</source>
        <translation>移动底图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove picture</source>
        <translation>移除底图(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clearances</source>
        <translation>净空(&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>图例(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Overview in a corner</source>
        <translation>角落概览(&amp;W)</translation>
    </message>
    <message>
        <source>Colour by &amp;kind of equipment</source>
        <translation>按设备类型着色(&amp;K)</translation>
    </message>
    <message>
        <source>Colour by &amp;power of racks</source>
        <translation>按机柜功率着色(&amp;P)</translation>
    </message>
    <message>
        <source>Colour by &amp;heat to air</source>
        <translation>按排入空气的热量着色(&amp;H)</translation>
    </message>
    <message>
        <source>Colour by p&amp;hase</source>
        <translation>按阶段着色(&amp;J)</translation>
    </message>
    <message>
        <source>Colour by power &amp;feed</source>
        <translation>按供电路着色(&amp;F)</translation>
    </message>
    <message>
        <source>Colour by &amp;source of figures</source>
        <translation>按数据来源着色(&amp;S)</translation>
    </message>
    <message>
        <source>building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>机房</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>室外设备区</translation>
    </message>
    <message>
        <source>substation</source>
        <translation>变电站</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>pond</source>
        <translation>水池</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>绘制%1</translation>
    </message>
    <message>
        <source>Draw %1 by its corners</source>
        <translation>按角点绘制%1</translation>
    </message>
    <message>
        <source>Keep free: %1</source>
        <translation>预留空地：%1</translation>
    </message>
    <message>
        <source>reserved ground</source>
        <translation>预留地面</translation>
    </message>
    <message>
        <source>door</source>
        <translation>门</translation>
    </message>
    <message>
        <source>column</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>egress way</source>
        <translation>疏散通道</translation>
    </message>
    <message>
        <source>Open ra&amp;ck elevation</source>
        <translation>打开机柜立面图(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Racks of this design…</source>
        <translation>本设计的机柜(&amp;R)…</translation>
    </message>
    <message>
        <source>Draw and change cable &amp;trays</source>
        <translation>绘制和更改线缆桥架(&amp;T)</translation>
    </message>
</context>
<context>
    <name>cw::ui::PlanColouring</name>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>below %1 kW</source>
        <translation>低于 %1 kW</translation>
    </message>
    <message>
        <source>%1 kW and more</source>
        <translation>%1 kW 及以上</translation>
    </message>
    <message>
        <source>%1 to %2 kW</source>
        <translation>%1 至 %2 kW</translation>
    </message>
    <message>
        <source>no load of its own</source>
        <translation>自身无负荷</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>datasheet</source>
        <translation>数据手册</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公开资料</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Power of a rack</source>
        <translation>机柜功率</translation>
    </message>
    <message>
        <source>Heat of a rack to air</source>
        <translation>机柜排入空气的热量</translation>
    </message>
    <message>
        <source>Weakest source of size and power</source>
        <translation>尺寸和功率的最弱来源</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>no phases</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>none in the rack</source>
        <translation>机柜内无</translation>
    </message>
    <message>
        <source>not a rack</source>
        <translation>非机柜</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A only</source>
        <translation>仅 A 路</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A 路和 B 路</translation>
    </message>
    <message>
        <source>A and B, one alone is too small</source>
        <translation>A 路和 B 路，单路不足</translation>
    </message>
    <message>
        <source>A and B, unevenly</source>
        <translation>A 路和 B 路，不均衡</translation>
    </message>
    <message>
        <source>Feeds and power strips of a rack</source>
        <translation>机柜供电路和电源分配单元</translation>
    </message>
</context>
<context>
    <name>cw::ui::PlanCommands</name>
    <message>
        <source>Group</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Select one placement to make unique.</source>
        <translation>请选择一个要设为独立的布置项。</translation>
    </message>
</context>
<context>
    <name>cw::ui::PlanGestures</name>
    <message>
        <source>On the plan</source>
        <translation>平面图上</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>移动所选</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move the selection ten times as far</source>
        <translation>以十倍距离移动所选</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Stop what was begun; then select nothing</source>
        <translation>中止当前操作；再按则取消选择</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>滚轮、双指缩放</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>中键，或空格加拖动</translation>
    </message>
    <message>
        <source>Add to the selection, or take away</source>
        <translation>加入选择或移出选择</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Shift+单击</translation>
    </message>
    <message>
        <source>Open the properties</source>
        <translation>打开属性</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
</context>
<context>
    <name>cw::ui::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>The site plan. Arrow keys move the selection, plus and minus zoom, F shows everything.</source>
        <translation>场地平面图。方向键移动所选，加号和减号缩放，F 显示全部。</translation>
    </message>
    <message>
        <source>Nothing stands here that could be replaced.</source>
        <translation>这里没有可替换的内容。</translation>
    </message>
    <message>
        <source>Shift replaces what is selected instead.</source>
        <translation>按住 Shift 则替换所选内容。</translation>
    </message>
</context>
<context>
    <name>cw::ui::PowerChart</name>
    <message>
        <source>Power against supply by phase</source>
        <translation>各阶段功率与供电对比</translation>
    </message>
    <message>
        <source>No phase and no supply has a date yet.</source>
        <translation>尚无带日期的阶段或供电。</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>年月</translation>
    </message>
</context>
<context>
    <name>cw::ui::PowerPage</name>
    <message>
        <source>Power distribution</source>
        <translation>配电</translation>
    </message>
    <message>
        <source>From the terminals of the site to the racks</source>
        <translation>从场地进线到机柜</translation>
    </message>
    <message>
        <source>Substation transformer</source>
        <translation>变电站变压器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Unit substation</source>
        <translation>箱式变电站</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Busway</source>
        <translation>母线槽</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>冗余</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N + 1</source>
        <translation>N + 1</translation>
    </message>
    <message>
        <source>2N</source>
        <translation>2N</translation>
    </message>
    <message>
        <source>Distributed, 4 to make 3</source>
        <translation>分布式，4 备 3</translation>
    </message>
    <message>
        <source>Block redundant</source>
        <translation>模块备用</translation>
    </message>
    <message>
        <source>IT load behind UPS</source>
        <translation>UPS 后的 IT 负荷</translation>
    </message>
    <message>
        <source>Share of the IT load</source>
        <translation>占 IT 负荷的比例</translation>
    </message>
    <message>
        <source>large training sites put none of the GPU load behind UPS</source>
        <translation>大型训练场地的 GPU 负荷均不接 UPS</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>功率因数</translation>
    </message>
    <message>
        <source>Of the site at the utility&apos;s meter</source>
        <translation>场地在电力公司计量点的功率因数</translation>
    </message>
    <message>
        <source>practice with corrected power supplies</source>
        <translation>带校正电源的通常做法</translation>
    </message>
    <message>
        <source>House load</source>
        <translation>辅助用电</translation>
    </message>
    <message>
        <source>Lighting, offices, security: share of the IT peak</source>
        <translation>照明、办公、安防：占 IT 峰值的比例</translation>
    </message>
    <message>
        <source>estimate from practice</source>
        <translation>按工程经验估算</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Facility, peak</source>
        <translation>设施峰值功率</translation>
    </message>
    <message>
        <source>Losses, peak</source>
        <translation>损耗，峰值</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 of %4; with one out, the worst carries %5</source>
        <translation>%1：需要 %2 台，%3 / %4；退出一台时最重负载 %5</translation>
    </message>
    <message>
        <source>No stage is named, so losses and numbers of units are not known.</source>
        <translation>未指定任何一级，因此损耗和台数未知。</translation>
    </message>
</context>
<context>
    <name>cw::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What you type is understood in any unit: “18 ft”, “5.5 m”, “450 gpm”.</source>
        <translation>可用任何单位输入：“18 ft”、“5.5 m”、“450 gpm”。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window and of the plan.</source>
        <translation>窗口和平面图的颜色。</translation>
    </message>
    <message>
        <source>Keep unsaved work</source>
        <translation>留存未保存的工作</translation>
    </message>
    <message>
        <source>A copy for the case that the program or the machine stops. Your file is written only when you save.</source>
        <translation>以备程序或计算机意外停止时使用的副本。只有在你保存时才写入你的文件。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>From the next start of the program.</source>
        <translation>自程序下次启动起生效。</translation>
    </message>
    <message>
        <source>Metric (m, kg, L/min, °C)</source>
        <translation>公制 (m, kg, L/min, °C)</translation>
    </message>
    <message>
        <source>US customary (ft, lb, gpm, °F)</source>
        <translation>美制 (ft, lb, gpm, °F)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>every </source>
        <translation>每 </translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>cw::ui::Presentation</name>
    <message>
        <source>%1 — presentation</source>
        <translation>%1 — 演示</translation>
    </message>
    <message>
        <source>← →  pages     Q  question     Esc  leave</source>
        <translation>← →  翻页     Q  提问     Esc  退出</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>What if: %1 — nothing is saved</source>
        <translation>假设：%1 — 不会保存</translation>
    </message>
</context>
<context>
    <name>cw::ui::ProjectPage</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>设计者</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>土地</translation>
    </message>
    <message>
        <source>Economic assumptions</source>
        <translation>经济假设</translation>
    </message>
    <message>
        <source>Energy per kWh</source>
        <translation>每千瓦时电价</translation>
    </message>
    <message>
        <source>US$ per kilowatt-hour</source>
        <translation>美元/千瓦时</translation>
    </message>
    <message>
        <source>Water per m³</source>
        <translation>每 m³ 水价</translation>
    </message>
    <message>
        <source>US$ per cubic metre</source>
        <translation>美元/立方米</translation>
    </message>
    <message>
        <source>Construction per MW</source>
        <translation>每 MW 建设成本</translation>
    </message>
    <message>
        <source>US$ per megawatt of IT load: power, cooling, shell, site</source>
        <translation>美元/MW IT 负荷：供电、冷却、土建、场地</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>预备费</translation>
    </message>
    <message>
        <source>On top of all purchases</source>
        <translation>在全部采购费用之上</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Share of GPU-hours that are used</source>
        <translation>实际使用的 GPU 小时比例</translation>
    </message>
    <message>
        <source>Life of IT, years</source>
        <translation>IT 使用年限，年</translation>
    </message>
    <message>
        <source>After which it is replaced</source>
        <translation>到期后更换</translation>
    </message>
    <message>
        <source>Months to build</source>
        <translation>建设月数</translation>
    </message>
    <message>
        <source>From the decision to the first GPU-hour</source>
        <translation>从决策到第一个 GPU 小时</translation>
    </message>
    <message>
        <source>Lease per GPU-hour</source>
        <translation>每 GPU 小时租价</translation>
    </message>
    <message>
        <source>US$, all included</source>
        <translation>美元，全包</translation>
    </message>
    <message>
        <source>Lease, years</source>
        <translation>租期，年</translation>
    </message>
    <message>
        <source>Length of the contract</source>
        <translation>合同期限</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>Parts of the design</source>
        <translation>设计的组成部分</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>配电</translation>
    </message>
</context>
<context>
    <name>cw::ui::QuantityField</name>
    <message>
        <source>must be at least %1</source>
        <translation>至少为 %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>至多为 %1</translation>
    </message>
</context>
<context>
    <name>cw::ui::QuestionPanel</name>
    <message>
        <source>As designed</source>
        <translation>按设计</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>如果……</translation>
    </message>
    <message>
        <source>The slides follow at once. The design stays as it is unless you keep the answer.</source>
        <translation>幻灯片即时更新。除非保留答案，设计保持不变。</translation>
    </message>
    <message>
        <source>Power at most</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>Power comes later by</source>
        <translation>供电推迟</translation>
    </message>
    <message>
        <source>Energy, per kWh</source>
        <translation>电价，每千瓦时</translation>
    </message>
    <message>
        <source>Lease, per GPU-hour</source>
        <translation>租价，每 GPU 小时</translation>
    </message>
    <message>
        <source>Construction, per MW</source>
        <translation>建设成本，每 MW</translation>
    </message>
    <message>
        <source>GPU-hours used</source>
        <translation>GPU 小时利用率</translation>
    </message>
    <message>
        <source>Discount rate, a year</source>
        <translation>年折现率</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>designed</source>
        <translation>设计值</translation>
    </message>
    <message>
        <source>then</source>
        <translation>假设后</translation>
    </message>
    <message>
        <source>GPUs that the power lets run</source>
        <translation>供电允许运行的 GPU</translation>
    </message>
    <message>
        <source>Greatest lack of power</source>
        <translation>最大供电缺口</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>Running cost, a year</source>
        <translation>年运行成本</translation>
    </message>
    <message>
        <source>Cost of a GPU-hour</source>
        <translation>每 GPU 小时成本</translation>
    </message>
    <message>
        <source>Building costs less from month</source>
        <translation>自建更便宜的起始月</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Name of the change</source>
        <translation>更改的名称</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>保留为</translation>
    </message>
    <message>
        <source>The design takes this over as one change, which can be undone.</source>
        <translation>设计将其作为一次更改采纳，可以撤销。</translation>
    </message>
    <message>
        <source>%1 as designed</source>
        <translation>设计值 %1</translation>
    </message>
</context>
<context>
    <name>cw::ui::QuickList</name>
    <message>
        <source>%1: results</source>
        <translation>%1：结果</translation>
    </message>
</context>
<context>
    <name>cw::ui::RackEditor</name>
    <message>
        <source>New rack</source>
        <translation>新建机柜</translation>
    </message>
    <message>
        <source>Duplicate rack</source>
        <translation>复制机柜</translation>
    </message>
    <message>
        <source>Make unique</source>
        <translation>设为独立</translation>
    </message>
    <message>
        <source>Delete rack</source>
        <translation>删除机柜</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate devices</source>
        <translation>复制设备</translation>
    </message>
    <message>
        <source>Take out devices</source>
        <translation>取出设备</translation>
    </message>
    <message>
        <source>Take out devices (Del)</source>
        <translation>取出设备 (Del)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rack design</source>
        <translation>机柜设计</translation>
    </message>
    <message>
        <source>The rack design that is shown</source>
        <translation>当前显示的机柜设计</translation>
    </message>
    <message>
        <source>Drag devices in from the list and from unit to unit; Ctrl copies. Up and Down move by one unit, Shift selects.</source>
        <translation>从列表拖入设备，也可在 U 位间拖动；Ctrl 复制。上下键移动一个 U 位，Shift 选择。</translation>
    </message>
    <message>
        <source>Give the rack that was opened on the plan a design of its own; the others stay as they are (%1)</source>
        <translation>为平面图上打开的机柜赋予自己的设计；其余保持不变（%1）</translation>
    </message>
    <message>
        <source>Open a rack that stands on the plan by itself to give it a design of its own</source>
        <translation>请打开平面图上单独放置的机柜，以赋予自己的设计</translation>
    </message>
    <message>
        <source>Rack: %1[*]</source>
        <translation>机柜：%1[*]</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机柜</translation>
    </message>
</context>
<context>
    <name>cw::ui::RackElevation</name>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Side, front on the left</source>
        <translation>侧面，正面在左</translation>
    </message>
    <message>
        <source>depth not known</source>
        <translation>深度未知</translation>
    </message>
    <message>
        <source>U%1</source>
        <translation>U%1</translation>
    </message>
    <message>
        <source>Rack elevation</source>
        <translation>机柜立面图</translation>
    </message>
    <message>
        <source>The enclosure of this rack does not say how many units it has.
Choose another one.</source>
        <translation>此机柜的柜体未说明有多少 U。
请选择其他柜体。</translation>
    </message>
    <message>
        <source>There are no devices to paste: copy some in a rack first</source>
        <translation>没有可粘贴的设备：请先在机柜中复制</translation>
    </message>
</context>
<context>
    <name>cw::ui::RackFigures</name>
    <message>
        <source>%1 psf</source>
        <translation>%1 psf</translation>
    </message>
    <message>
        <source>%1 kPa</source>
        <translation>%1 kPa</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>机柜 U 位</translation>
    </message>
    <message>
        <source>%1 U used</source>
        <translation>已用 %1 U</translation>
    </message>
    <message>
        <source>%1 U free of %2</source>
        <translation>剩余 %1 U，共 %2 U</translation>
    </message>
    <message>
        <source>height of the enclosure not known</source>
        <translation>柜体高度未知</translation>
    </message>
    <message>
        <source>Power, peak</source>
        <translation>峰值功率</translation>
    </message>
    <message>
        <source>of %1 of power strips</source>
        <translation>机柜电源分配单元共 %1</translation>
    </message>
    <message>
        <source>no power strips inside</source>
        <translation>内无机柜电源分配单元</translation>
    </message>
    <message>
        <source>Power, typical</source>
        <translation>典型功率</translation>
    </message>
    <message>
        <source>Heat to air</source>
        <translation>排入空气的热量</translation>
    </message>
    <message>
        <source>rear door takes %1</source>
        <translation>背门换热器带走 %1</translation>
    </message>
    <message>
        <source>plain rear door</source>
        <translation>普通背门</translation>
    </message>
    <message>
        <source>Heat to coolant</source>
        <translation>进入冷却液的热量</translation>
    </message>
    <message>
        <source>coolant units inside carry %1</source>
        <translation>柜内冷量分配单元承担 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Weight with enclosure</source>
        <translation>含柜体重量</translation>
    </message>
    <message>
        <source>Weight of what is inside</source>
        <translation>内部设备重量</translation>
    </message>
    <message>
        <source>enclosure carries %1</source>
        <translation>柜体承重 %1</translation>
    </message>
    <message>
        <source>load limit not known</source>
        <translation>承重上限未知</translation>
    </message>
    <message>
        <source>Load on the floor</source>
        <translation>楼面荷载</translation>
    </message>
    <message>
        <source>weakest floor carries %1</source>
        <translation>最弱楼面可承受 %1</translation>
    </message>
    <message>
        <source>floor load not known</source>
        <translation>楼面荷载能力未知</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Ports of systems</source>
        <translation>系统端口</translation>
    </message>
    <message>
        <source>Ports of switches</source>
        <translation>交换机端口</translation>
    </message>
</context>
<context>
    <name>cw::ui::RackProperties</name>
    <message>
        <source>%1: too much</source>
        <translation>%1：超出</translation>
    </message>
    <message>
        <source>Adds up to</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Findings of this rack</source>
        <translation>此机柜的检查结果</translation>
    </message>
    <message>
        <source>Properties of the rack</source>
        <translation>机柜属性</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>柜体</translation>
    </message>
    <message>
        <source>Rear door</source>
        <translation>背门</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Lowest unit</source>
        <translation>最低 U 位</translation>
    </message>
    <message>
        <source>The lowest unit of the device; of several, of the lowest one</source>
        <translation>设备的最低 U 位；选中多台时为最低的一台</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Used nowhere yet: place it from the catalogue.</source>
        <translation>尚未使用：请从目录中放置。</translation>
    </message>
    <message>
        <source>Stands once on the plan (1 copy).</source>
        <translation>平面图上放置一次（1 份）。</translation>
    </message>
    <message>
        <source>Stands %1 times on the plan; every change changes all of them.</source>
        <translation>平面图上放置 %1 次；每次更改都会影响全部。</translation>
    </message>
    <message>
        <source>Nothing. Click a device, or drag one in from the list.</source>
        <translation>无。请单击设备，或从列表拖入。</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台设备</translation>
    </message>
    <message>
        <source>%1 U</source>
        <translation>%1 U</translation>
    </message>
    <message>
        <source>None: every rule about this rack is satisfied.</source>
        <translation>无：此机柜满足全部规则。</translation>
    </message>
</context>
<context>
    <name>cw::ui::Recovery</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>cw::ui::ReplaceDialog</name>
    <message>
        <source>Replace the selection</source>
        <translation>替换所选</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Choose what shall stand there instead. Place, label and phase stay.</source>
        <translation>选择此处要改放的内容。位置、标签和阶段保持不变。</translation>
    </message>
</context>
<context>
    <name>cw::ui::RowName</name>
    <message>
        <source>Title block</source>
        <translation>标题栏</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>布置项</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Power distribution</source>
        <translation>配电</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>桥架</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
</context>
<context>
    <name>cw::ui::ScalePictureTool</name>
    <message>
        <source>Scale picture</source>
        <translation>定底图比例</translation>
    </message>
    <message>
        <source>Click two points of the picture whose distance is known, far from each other, then type the distance. Esc cancels.</source>
        <translation>单击底图上距离已知且相隔较远的两点，然后输入距离。Esc 取消。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>x of the first</source>
        <translation>首柱 x</translation>
    </message>
    <message>
        <source>y of the first</source>
        <translation>首柱 y</translation>
    </message>
    <message>
        <source>Type the real distance. Direction and position are kept unless you type them, too. Enter applies.</source>
        <translation>输入实际距离。方向和位置不变，除非一并输入。Enter 应用。</translation>
    </message>
</context>
<context>
    <name>cw::ui::SelectTool</name>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Click to select, drag to move, Alt+drag to copy. Drag over empty ground to select several.</source>
        <translation>单击选择，拖动移动，Alt+拖动复制。在空白处拖动可选择多个。</translation>
    </message>
    <message>
        <source>This is locked.</source>
        <translation>此项已锁定。</translation>
    </message>
    <message>
        <source>x, west edge</source>
        <translation>x，西侧边</translation>
    </message>
    <message>
        <source>y, south edge</source>
        <translation>y，南侧边</translation>
    </message>
    <message>
        <source>Turn by</source>
        <translation>旋转角度</translation>
    </message>
    <message>
        <source>%1 east, %2 north</source>
        <translation>向东 %1，向北 %2</translation>
    </message>
    <message>
        <source>A repeat of %1 copies. Click again for this one copy.</source>
        <translation>共 %1 份的阵列。再次单击可选中这一份。</translation>
    </message>
    <message>
        <source>One copy: column %1, row %2. Del removes it; replace it or make it unique in the Arrange menu. Esc means all copies again.</source>
        <translation>单份：第 %1 列，第 %2 行。Del 移除；可在“排列”菜单中替换或设为独立。Esc 回到全部各份。</translation>
    </message>
</context>
<context>
    <name>cw::ui::SelectionPage</name>
    <message>
        <source>mixed</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Shown on the plan. {n} is the number of a copy, {c} its column, {r} its row.</source>
        <translation>显示在平面图上。{n} 是份的序号，{c} 是列号，{r} 是行号。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Hidden on the plan</source>
        <translation>在平面图上隐藏</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Column pitch</source>
        <translation>列间距</translation>
    </message>
    <message>
        <source>Row pitch</source>
        <translation>行间距</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1 项</translation>
    </message>
    <message>
        <source>1 placement</source>
        <translation>1 个布置项</translation>
    </message>
    <message>
        <source>%1 placements</source>
        <translation>%1 个布置项</translation>
    </message>
    <message>
        <source>1 area</source>
        <translation>1 个区域</translation>
    </message>
    <message>
        <source>%1 areas</source>
        <translation>%1 个区域</translation>
    </message>
</context>
<context>
    <name>cw::ui::SheetExport</name>
    <message>
        <source>%1: diagrams are written as .svg, .pdf or .png</source>
        <translation>%1：拓扑图可写为 .svg、.pdf 或 .png</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cw::ui::ShellActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Present to a board</source>
        <translation>向董事会演示(&amp;Y)</translation>
    </message>
    <message>
        <source>Compare with the &amp;saved file</source>
        <translation>与已保存的文件比较(&amp;X)</translation>
    </message>
    <message>
        <source>Compare with another &amp;design…</source>
        <translation>与另一设计比较(&amp;D)…</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>尚未做任何操作</translation>
    </message>
    <message>
        <source>Nothing has been undone</source>
        <translation>没有已撤销的操作</translation>
    </message>
    <message>
        <source>Select something on the plan first</source>
        <translation>请先在平面图上选择</translation>
    </message>
    <message>
        <source>Select two things or more first</source>
        <translation>请先选择两项或更多</translation>
    </message>
    <message>
        <source>Select three things or more first</source>
        <translation>请先选择三项或更多</translation>
    </message>
    <message>
        <source>Open a design or begin with a template first</source>
        <translation>请先打开设计或从模板开始</translation>
    </message>
    <message>
        <source>This design has no file yet: save it first</source>
        <translation>此设计还没有文件：请先保存</translation>
    </message>
    <message>
        <source>S&amp;napshots…</source>
        <translation>快照(&amp;N)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke a snapshot…</source>
        <translation>创建快照(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>cw::ui::ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>cw::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
</context>
<context>
    <name>cw::ui::Show</name>
    <message>
        <source>power at most %1</source>
        <translation>功率上限 %1</translation>
    </message>
    <message>
        <source>power a month later</source>
        <translation>供电推迟一个月</translation>
    </message>
    <message>
        <source>power %1 months later</source>
        <translation>供电推迟 %1 个月</translation>
    </message>
    <message>
        <source>energy at US$%1 per kWh</source>
        <translation>电价每千瓦时 US$%1</translation>
    </message>
    <message>
        <source>a lease at US$%1 per GPU-hour</source>
        <translation>租价每 GPU 小时 US$%1</translation>
    </message>
    <message>
        <source>construction at %1 per MW</source>
        <translation>建设成本每 MW %1</translation>
    </message>
    <message>
        <source>%1 of the GPU-hours used</source>
        <translation>GPU 小时利用率 %1</translation>
    </message>
    <message>
        <source>money at %1 a year</source>
        <translation>资金成本每年 %1</translation>
    </message>
</context>
<context>
    <name>cw::ui::SitePage</name>
    <message>
        <source>Site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>The land and who decides about it</source>
        <translation>土地及其主管</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>County and utility that decide</source>
        <translation>作决定的县和电力公司</translation>
    </message>
    <message>
        <source>True north, °</source>
        <translation>真北，°</translation>
    </message>
    <message>
        <source>Clockwise from the plan&apos;s y axis</source>
        <translation>自平面图 y 轴顺时针</translation>
    </message>
    <message>
        <source>Property line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>土地</translation>
    </message>
    <message>
        <source>x, east</source>
        <translation>x，东</translation>
    </message>
    <message>
        <source>y, north</source>
        <translation>y，北</translation>
    </message>
    <message>
        <source>Corners of the property line</source>
        <translation>红线角点</translation>
    </message>
    <message>
        <source>Add corner</source>
        <translation>添加角点</translation>
    </message>
    <message>
        <source>Delete corner</source>
        <translation>删除角点</translation>
    </message>
    <message>
        <source>Half way to the next one</source>
        <translation>到下一个角点的中点</translation>
    </message>
    <message>
        <source>Add corner of the property line</source>
        <translation>添加红线角点</translation>
    </message>
    <message>
        <source>Delete corner of the property line</source>
        <translation>删除红线角点</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>气候</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Design, dry and wet bulb</source>
        <translation>设计干球和湿球</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>海拔</translation>
    </message>
    <message>
        <source>Of the record of the climate: enter “elevation” there</source>
        <translation>取自气候记录：请在那里输入“海拔”</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open the record of the climate</source>
        <translation>打开气候记录</translation>
    </message>
    <message>
        <source>This lies beyond the plan</source>
        <translation>超出平面图范围</translation>
    </message>
    <message>
        <source>Move corner of the property line</source>
        <translation>移动红线角点</translation>
    </message>
    <message>
        <source>The line would cross itself: move the corners apart</source>
        <translation>边线会自相交：请将角点移开</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Select all corners</source>
        <translation>选择所有角点</translation>
    </message>
</context>
<context>
    <name>cw::ui::SnapshotsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>cw::ui::SnapshotsWindow</name>
    <message>
        <source>&amp;Take snapshot</source>
        <translation>创建快照(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>快照名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>One with the design as it is now, two with each other</source>
        <translation>选一个则与当前设计比较，选两个则互相比较</translation>
    </message>
    <message>
        <source>The design becomes what it was; undo brings back what it is now</source>
        <translation>设计恢复为当时的状态；撤销可回到现在</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>删除快照</translation>
    </message>
    <message>
        <source>Delete %1 snapshots</source>
        <translation>删除 %1 个快照</translation>
    </message>
</context>
<context>
    <name>cw::ui::StartPage</name>
    <message>
        <source>Begin with a design</source>
        <translation>从一个设计开始</translation>
    </message>
    <message>
        <source>Each is complete, drawn to scale, and grows to the number of GPUs you want: File › New from template.</source>
        <translation>每个设计都是完整的、按比例绘制的，并可扩展到所需的 GPU 数量：文件 › 从模板新建。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Or drop a design file onto this window.</source>
        <translation>或将设计文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Open a design…</source>
        <translation>打开设计…</translation>
    </message>
    <message>
        <source>A .json file of Clusterwright</source>
        <translation>Clusterwright 的 .json 文件</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Designs that you open or save will be listed here.</source>
        <translation>打开或保存过的设计会列在这里。</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>The program did not end as it should. This was kept:</source>
        <translation>程序未正常结束。以下内容已留存：</translation>
    </message>
    <message>
        <source>Missing: no longer in %1. Click to take it off this list.</source>
        <translation>缺失：已不在 %1 中。单击可从列表中去掉。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Kept on %1</source>
        <translation>于 %1 留存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the unsaved work on %1</source>
        <translation>放弃 %1 的未保存工作</translation>
    </message>
</context>
<context>
    <name>cw::ui::SubjectName</name>
    <message>
        <source>Power distribution</source>
        <translation>配电</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>本设计</translation>
    </message>
</context>
<context>
    <name>cw::ui::SuppliesPage</name>
    <message>
        <source>Utility</source>
        <translation>市电</translation>
    </message>
    <message>
        <source>Gas turbines</source>
        <translation>燃气轮机</translation>
    </message>
    <message>
        <source>Gas engines</source>
        <translation>燃气内燃机</translation>
    </message>
    <message>
        <source>Diesel standby</source>
        <translation>柴油备用</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>蓄电池</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>What feeds the site, in the order in which it comes</source>
        <translation>为场地供电的电源，按到位顺序</translation>
    </message>
    <message>
        <source>On its first day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>All supplies</source>
        <translation>全部电源</translation>
    </message>
    <message>
        <source>Needed by then</source>
        <translation>届时需求</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Of the make</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>All units together, as contracted or rated on site</source>
        <translation>全部台数合计，按合同或现场额定</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Of batteries</source>
        <translation>蓄电池的电量</translation>
    </message>
    <message>
        <source>Carries load</source>
        <translation>承载负荷</translation>
    </message>
    <message>
        <source>Off: standby or ride-through, not counted as supply</source>
        <translation>关闭：备用或穿越停电，不计为供电</translation>
    </message>
    <message>
        <source>Capacity from the catalogue</source>
        <translation>按目录的容量</translation>
    </message>
    <message>
        <source>When, and on whose word</source>
        <translation>时间与依据</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Of temporary plant; empty: for good</source>
        <translation>临时设备的截止；留空：长期</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Curtailed at, min</source>
        <translation>限电通知，min</translation>
    </message>
    <message>
        <source>Notice of curtailment in minutes; empty: firm</source>
        <translation>限电通知时间（分钟）；留空：不限电</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Who must approve, and when</source>
        <translation>须由谁批准，何时</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where these figures come from</source>
        <translation>这些数据的来源</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>units times the rating in the catalogue</source>
        <translation>台数乘以目录额定值</translation>
    </message>
    <message>
        <source>no source is given</source>
        <translation>未给出来源</translation>
    </message>
    <message>
        <source>Take the rating in the catalogue: %1</source>
        <translation>采用目录额定值：%1</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <translation>%1  %2  %3</translation>
    </message>
</context>
<context>
    <name>cw::ui::TemplateDialog</name>
    <message>
        <source>New design from a template</source>
        <translation>从模板新建设计</translation>
    </message>
    <message>
        <source>Built-in designs</source>
        <translation>内置设计</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>原始规模</translation>
    </message>
    <message>
        <source>GPUs, at least</source>
        <translation>GPU 数，至少</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>cw::ui::TemplateGallery</name>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 个 GPU</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>尚无内容</translation>
    </message>
</context>
<context>
    <name>cw::ui::TrayPage</name>
    <message>
        <source>Data cables</source>
        <translation>数据线缆</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>光纤</translation>
    </message>
    <message>
        <source>Power cables</source>
        <translation>电力线缆</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>承载</translation>
    </message>
    <message>
        <source>Width inside</source>
        <translation>内宽</translation>
    </message>
    <message>
        <source>Loading depth</source>
        <translation>装载深度</translation>
    </message>
    <message>
        <source>Height over the floor</source>
        <translation>离地高度</translation>
    </message>
    <message>
        <source>With the cables of all networks</source>
        <translation>含所有网络的线缆</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Fill at the fullest place</source>
        <translation>最满处填充率</translation>
    </message>
    <message>
        <source>Cables there</source>
        <translation>该处线缆</translation>
    </message>
    <message>
        <source>%1 % of %2 % allowed</source>
        <translation>%1 %（允许 %2 %）</translation>
    </message>
</context>
<context>
    <name>cw::ui::TrayTool</name>
    <message>
        <source>Cable trays</source>
        <translation>线缆桥架</translation>
    </message>
    <message>
        <source>Click the corners of a tray, Enter or a double click ends it; Shift keeps to one direction. Click a tray to change it: drag its corners, Delete takes it away.</source>
        <translation>单击桥架的各角点，Enter 或双击结束；Shift 锁定方向。单击桥架可更改：拖动其角点，Delete 将其移除。</translation>
    </message>
</context>
<context>
    <name>cw::ui::ValueField</name>
    <message>
        <source>US$%1 to %2</source>
        <translation>US$%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>cw::ui::WaiveDialog</name>
    <message>
        <source>Waive a finding</source>
        <translation>豁免检查结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why this is acceptable, and what was agreed with whom</source>
        <translation>为何可以接受，以及与谁达成了什么约定</translation>
    </message>
    <message>
        <source>Waived by</source>
        <translation>豁免人</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
</context>
<context>
    <name>cw::ui::WhatIfModel</name>
    <message>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Leaf taper %1</source>
        <translation>叶层收敛比 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n plane(s)</source>
        <translation>
            <numerusform>%n 个平面</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure: %1</source>
        <translation>结构：%1</translation>
    </message>
    <message>
        <source>Switch: %1</source>
        <translation>交换机：%1</translation>
    </message>
    <message>
        <source>Tb/s exact</source>
        <translation>Tb/s，精确</translation>
    </message>
    <message>
        <source>Tb/s or more</source>
        <translation>Tb/s 或更高</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>M$</source>
        <translation>百万美元</translation>
    </message>
    <message>
        <source>$ per Gb/s</source>
        <translation>美元/(Gb/s)</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>对分带宽</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光模块</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Capex of the site</source>
        <translation>场地资本支出</translation>
    </message>
    <message>
        <source>Price of bisection</source>
        <translation>对分带宽单价</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message numerus="yes">
        <source>%n rail(s)</source>
        <translation>
            <numerusform>%n 条轨道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be had: %1</source>
        <translation>无法获得：%1</translation>
    </message>
</context>
<context>
    <name>cw::ui::WorkIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>State of the figures</source>
        <translation>数字的状态</translation>
    </message>
    <message>
        <source>Computing: %1…</source>
        <translation>正在计算：%1…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
</context>
<context>
    <name>cw::words</name>
    <message>
        <source>compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>network switches</source>
        <translation>网络交换机</translation>
    </message>
    <message>
        <source>optics</source>
        <translation>光模块</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>GPU systems</source>
        <translation>GPU 系统</translation>
    </message>
    <message>
        <source>storage and servers</source>
        <translation>存储和服务器</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>power plant</source>
        <translation>供电设备</translation>
    </message>
    <message>
        <source>cooling plant</source>
        <translation>冷却设备</translation>
    </message>
    <message>
        <source>installation and distribution</source>
        <translation>安装和配电</translation>
    </message>
    <message>
        <source>generation and batteries</source>
        <translation>发电和蓄电池</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>建筑外壳</translation>
    </message>
    <message>
        <source>site works</source>
        <translation>场地工程</translation>
    </message>
    <message>
        <source>white space and offices</source>
        <translation>机房装修和办公</translation>
    </message>
    <message>
        <source>owner&apos;s costs</source>
        <translation>业主费用</translation>
    </message>
    <message>
        <source>contingency</source>
        <translation>预备费</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>电能</translation>
    </message>
    <message>
        <source>demand charges</source>
        <translation>需量电费</translation>
    </message>
    <message>
        <source>water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>insurance and tax</source>
        <translation>保险和税费</translation>
    </message>
    <message>
        <source>substation transformers</source>
        <translation>变电站变压器</translation>
    </message>
    <message>
        <source>unit substations</source>
        <translation>箱式变电站</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>busways</source>
        <translation>母线槽</translation>
    </message>
</context>
</TS>
