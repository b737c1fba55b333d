<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>垂直居中对齐(&amp;M)</translation>
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
        <translation>拆分模块(&amp;U)</translation>
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
        <translation>解除锁定(&amp;O)</translation>
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
        <translation>捕捉到邻近对象和网格(&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
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
        <source>What the floor carries, in kilopascals (1 kPa = 20.9 lb/sq ft)</source>
        <translation>楼板承载能力，单位千帕（1 kPa = 20.9 lb/sq ft）</translation>
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
    <name>cw::ui::Desk</name>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
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
        <translation>供电</translation>
    </message>
</context>
<context>
    <name>cw::ui::NetworksPanel</name>
    <message>
        <source>This design has no network yet.</source>
        <translation>本设计还没有网络。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
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
</context>
<context>
    <name>cw::ui::PlanActions</name>
    <message>
        <source>&amp;Background pictures</source>
        <translation>底图(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;peat…</source>
        <translation>阵列(&amp;P)…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>替换(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Edit block here</source>
        <translation>在此编辑模块(&amp;E)</translation>
    </message>
    <message>
        <source>Select by &amp;filter…</source>
        <translation>按条件选择(&amp;F)…</translation>
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
        <translation>图例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Overview in a corner</source>
        <translation>角落概览(&amp;O)</translation>
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
        <translation>按阶段着色(&amp;H)</translation>
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
        <source>Power strips of a rack</source>
        <translation>机柜电源分配单元</translation>
    </message>
    <message>
        <source>none in the rack</source>
        <translation>机柜内无</translation>
    </message>
    <message>
        <source>not a rack</source>
        <translation>非机柜</translation>
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
    <name>cw::ui::Row</name>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
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
        <translation>首选项(&amp;P)…</translation>
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
        <translation>向董事会演示(&amp;P)</translation>
    </message>
    <message>
        <source>Compare with the &amp;saved file</source>
        <translation>与已保存的文件比较(&amp;S)</translation>
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
