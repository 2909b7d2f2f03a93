# 简体中文界面用语：简短、温和、平静，用“你”。
# state: machine

## Getting around
skip-to-text = 跳到正文
language = 语言
all-languages = 所有语言
menu = 主要页面
home = 首页
trail = 你在哪里
toc = 本页内容
topics-title = 主题
region = 地区
organisation = 机构
feed = 用 RSS 看消息
open = 打开

## Leaving
exit = 离开
exit-summary = “离开”不会删除你的浏览记录。
exit-note = “离开”会马上隐藏这个页面，但不会删除浏览记录。通话会留在通话记录里，也可能出现在账单上。
exit-keys = 在电脑上：按三次 Shift 键。
safety-summary = 这个页面会留在浏览记录里。
safety-notice = 这个页面会留在手机的浏览记录里。通话会留在通话记录里，也可能出现在账单上。

## The light version
light-version = 轻量版
full-version = 完整版
pager-text = 第 { $number } 部分，共 { $of } 部分
previous-part = 上一部分
next-part = 下一部分

## Notices above a text
draft-notice = 这篇文字还在写。
borrowed-notice = 这个页面还没有中文。你正在读的语言：{ $language }。
switch-machine = 机器翻译
switch-borrowed = 还没翻译
story-note = 名字和细节都改过，不会让人认出是谁。
updated = 更新于
minutes-short = { $minutes } 分钟读完

## Help
help-title = 找人谈谈
emergency-title = 现在有危险？打电话：
danger-now = 有危险？
try-next = 没人接的话，试另一个。
call-details = 打电话会怎样？
save-contact = 保存联系方式
save-contact-note = 它会留在手机里，直到你删除。
share-title = 发给别人
share-sms = 用短信发送
share-whatsapp = 用 WhatsApp 发送
share-copy = 复制网址
share-copied = 已复制。
share-note = 消息会留在手机里，直到你删除。
call-log-caution = 通话会留在通话记录里，也可能出现在账单上。
works-only = 这个号码只能从这里拨打：{ $countries }。
works-unknown-short-code = 这是短号码。不清楚能从哪些国家拨打：在国外可能打到别处，也可能打不通。
answers-unknown = 不清楚这条热线今天有没有人接。
address-unopened = 还没有人为这个网站打开过这个网址。它可能是错的，也可能已经属于别人。
police-yes = 你说的话可能会告诉警察。
police-no = 你说的话不会告诉警察。
police-unknown = 不清楚你说的话会不会告诉警察。说之前先问一问。
anonymous-yes = 你不用说名字。
anonymous-no = 他们会问你的名字。
anonymous-unknown = 不清楚他们会不会问你的名字。
anonymous-short = 不用说名字
reveals-number = 对方会看到你的电话号码。
reveals-account = 对方会看到你账号的名字和头像。
reveals-address = 对方会看到你的邮箱地址，邮件也会留在你的邮箱里。

## What a channel's button says before the number or address
verb-voice = 拨打
verb-sms = 发短信到
verb-whatsapp = 在 WhatsApp 上写给
verb-web = 打开
verb-chat = 打开聊天
verb-email = 写邮件到

## Facts of a helpline, as short phrases
cost-free = 免费
cost-standard = 按你平常的话费
cost-premium = 话费更高
hours-always = 白天和晚上
hours-unknown = 时间不清楚
hours-all-day = 全天
hours-closed = 关门
hours-from = 从 { $time } 起
hours-public-holidays = 公共假日
hours-school-holidays = 学校假期
opens-hours-on = { $days }：{ $hours }
ages-up-to = { $max } 岁以下
ages-from = { $min } 岁以上
ages-between = { $min } 到 { $max } 岁
status-active = 在用
status-paused = 暂停
status-closed = 已关闭
facts-title = 已知的情况
facts-unknown = 还不清楚：{ $facts }。
fact-status = 状态
fact-hours = 时间
fact-languages = 语言
fact-ages = 年龄
fact-cost = 费用
fact-anonymous = 不用说名字
fact-interpretation = 口译
fact-police = 会告诉警察
fact-regions = 在哪里帮助
fact-assured = 最近确认
fact-works-from = 可以拨打的地方
yes = 是
no = 不
unknown = 不清楚
everywhere = 全国

## How fresh a number is
badge-confirmed = { $precision ->
    [day] { $date }已确认
   *[other] { $date }已确认
 }
badge-printed = { $precision ->
    [day] { $date }印刷，未确认
    [unknown] 来自没有日期的印刷品；未确认
   *[other] { $date }印刷，未确认
 }
badge-stale = { $precision ->
    [day] 最近一次确认：{ $date }
   *[other] 最近一次确认：{ $date }
 }
withheld = 此号码不再显示：我们无法核实（最近确认：{ $date }）。
withheld-instead = 下一条求助热线：
badge-unknown = 未确认
badge-emergency = 紧急号码
age-stale = { $precision ->
   *[other] 我们最近一次核对这个号码：{ $date }。
 }
age-printed = { $precision ->
    [unknown] 这个号码来自没有日期的印刷品。我们还没有打过。
   *[other] 这个号码来自印刷品（{ $date }）。我们还没有打过。
 }
age-unknown = 我们还没有核对这个号码。
by-operator = 由热线本身
by-test-call = 通过试拨
by-official-page = 在官方页面上

## Guides
guide-audience = 适合 { $min } 到 { $max } 岁
guides-title = 路上的指南
nothing-stored = 放心打勾：不会保存，也不会发送任何东西。
sources-title = 这些从哪里来
pocket-title = 放进口袋的卡片
pocket-text = 把号码写在纸上，或者背下一个。手机可能会丢，也可能被人拿走。

## Regions and the mobile centre
regions-title = 你在哪里？
regions-text = 选你的地区：最近的帮助排在最前。
other-regions-title = 其他地区
municipalities-title = 市镇
hotspots-title = “热点”
hotspots-text = 有一份文件把这些地方列为“热点”。这并不是说一个地方或那里的人不好。
help-points-title = 你可以去的地方
next-stop-title = 流动中心来找你
next-stop-text = 日期可能会变：出发前再看一次这里。
visits-title = 什么时候来
past-visits-title = 来过的日子
save-dates = 把日期存进日历
no-visits = 目前没有安排到访。
example = 例子
example-note = 这些日期只是例子：没有人安排过到访。不要为了它们出门。

## Posters
poster-code = 码
poster-leads-to = 通往
poster-place = 地点
poster-size = 大小
poster-says = 上面写着什么
poster-sticker = 如果码上贴着贴纸，不要扫：自己输入网址。

## Organisations, projects, resources, news
contact-title = 联系
role = 角色
role-donor = 资助方
role-consortium = 联合体成员
role-partner = 合作伙伴
role-executing-agency = 执行机构
role-stakeholder = 重要参与方
role-government = 政府机构
phone = 电话
email = 邮箱
website = 网站
works-in = 工作地点
organisations-title = 谁在这里工作
projects-title = 项目
project-current = 进行中
project-completed = 已完成
period = 时间
donor = 资助方
executing-agency = 执行方
partners = 合作伙伴
coverage = 地点
audience = 给谁看
audience-youth = 年轻人
audience-parents = 父母
audience-teachers = 老师
audience-media = 记者
audience-employment-offices = 就业办公室
audience-police = 警察
audience-health = 医护人员
year = 年份
publisher = 出版方
date = 日期
no-date = 没有日期
news-title = 消息
feed-title = { $site }：消息

## Pages that the site makes by itself
az-title = 索引
az-description = 按字母顺序排列的所有页面。
search-title = 搜索
search-description = 一个词、一个地方或一个号码。
search-label = 你在找什么？
search-found = 找到的页面：
search-nothing = 没有找到。换个词试试，或看下面的列表。
search-without = 搜索需要脚本，这里运行不了。下面的列表总是能用。
search-more = 更多页面
# Search words by which readers ask for help: the helplines come first for them.
search-help = 帮助, 求助, 救命, 危险, 打电话, 报警, 警察, 害怕, 被关
offline-title = 存到手机
offline-description = 轻量页面和求助热线，没有网络时也能看。
offline-visible = 你在这里保存的东西会留在手机里，直到你删除。谁拿起手机都可能看到。
offline-nothing-before = 你不按按钮，就不会保存任何东西。
offline-save = 存到这部手机
offline-saving = 正在保存。不要关闭这个页面。
offline-saved = 已存到这部手机。没有网络也能打开。
offline-failed = 没有保存：网络断了，或手机没有空间。没有留下半成品。
offline-delete = 从这部手机全部删除
offline-deleted = 已删除。这里没有留下任何保存的东西。
offline-delete-note = 你保存过的每种语言都会删除。浏览器的记录要另外删除。
offline-cannot = 这里不能保存页面：需要能运行脚本（JavaScript）的较新浏览器，还要有网上的网址。网络差时也能打开轻量版。
offline-name = 笔记
offline-home-screen = 如果把它放到主屏幕，图标的名字是“{ $name }”。
not-found-title = 这里没有这个页面
not-found-text = 网址可能有错，或者页面已经搬走。选你的语言，从首页开始。

## In the text
picture-link = 看图片：{ $alt }（{ $size }）
table-label = 表格
footnote-back = 回到正文

## The foot of every page
behind = 没有广告，没有 cookie，没有访问计数。

## Posters: paper
poster-gone = 这张海报旧了。下面是我们今天知道的求助热线。
poster-scan = 扫码阅读
poster-type = 或输入这个网址：
poster-call = 拨打
poster-call-code = 这个码会自己拨号，不用网络。
poster-proof = 样张，不要印刷。先确认：{ $numbers }
poster-sheets = 所有海报
poster-is-proof = 样张
poster-is-ready = 可以印刷

## Translations
machine-notice = 这个页面由机器翻译。步骤和号码保持原来的语言，直到有人检查过。
stand-in-drifted = 这一段在翻译之后改过。下面是这种语言的原文：{ $language }。
stand-in-machine = 这一段不能只靠机器翻译。下面是这种语言的原文：{ $language }。
stand-in-untranslated = 这一段还没翻译。下面是这种语言的原文：{ $language }。

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = 法律规定, 根据法律, 依法, 违法, 非法, 有权, 有权利, 是犯罪, 会被处罚, 百分之, 统计, 研究表明
