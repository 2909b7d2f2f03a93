# Lời của giao diện bằng tiếng Việt: ngắn, ấm, bình tĩnh, gọi người đọc là “bạn”.
# state: machine

## Getting around
skip-to-text = Đến phần chữ
language = Ngôn ngữ
all-languages = Tất cả ngôn ngữ
menu = Trang chính
home = Trang đầu
trail = Bạn đang ở đâu
toc = Trên trang này
topics-title = Chủ đề
region = Vùng
organisation = Tổ chức
feed = Tin qua RSS
open = Mở

## Leaving
exit = Rời trang
exit-summary = “Rời trang” không xóa lịch sử của bạn.
exit-note = “Rời trang” ẩn trang này ngay. Nó không xóa lịch sử. Cuộc gọi vẫn nằm trong nhật ký cuộc gọi và có thể có trên hóa đơn.
exit-keys = Trên máy tính: nhấn phím Shift ba lần.
safety-summary = Trang này còn trong lịch sử.
safety-notice = Trang này còn trong lịch sử của điện thoại. Cuộc gọi vẫn nằm trong nhật ký cuộc gọi và có thể có trên hóa đơn.

## The light version
light-version = Bản nhẹ
full-version = Bản đầy đủ
pager-text = Phần { $number } trên { $of }
previous-part = Phần trước
next-part = Phần sau

## Notices above a text
draft-notice = Bài này vẫn đang được viết.
borrowed-notice = Trang này chưa có tiếng Việt. Bạn đang đọc bằng: { $language }.
switch-machine = máy dịch
switch-borrowed = chưa dịch
story-note = Tên và chi tiết đã được đổi để không ai bị nhận ra.
updated = Cập nhật
minutes-short = { $minutes } phút đọc

## Help
help-title = Nói chuyện với một người
emergency-title = Đang gặp nguy hiểm? Gọi:
danger-now = Gặp nguy hiểm?
try-next = Nếu không ai trả lời, hãy thử số khác.
call-details = Khi tôi gọi thì sao?
save-contact = Lưu số liên lạc
save-contact-note = Nó ở trong điện thoại cho đến khi bạn xóa.
share-title = Gửi cho ai đó
share-sms = Gửi bằng SMS
share-whatsapp = Gửi bằng WhatsApp
share-copy = Chép địa chỉ
share-copied = Đã chép.
share-note = Tin nhắn ở trong điện thoại cho đến khi bạn xóa.
call-log-caution = Cuộc gọi nằm trong nhật ký cuộc gọi và có thể có trên hóa đơn.
works-only = Số này chỉ gọi được từ: { $countries }.
works-unknown-short-code = Một số ngắn. Không rõ gọi được từ nước nào: ở nước ngoài, nó có thể đến một đường dây khác, hoặc không đến đâu cả.
answers-unknown = Không rõ hôm nay đường dây này có ai trả lời không.
address-unopened = Chưa ai mở địa chỉ này cho trang này. Nó có thể sai, hoặc giờ đã thuộc về người khác.
police-yes = Điều bạn nói có thể được báo cho cảnh sát.
police-no = Điều bạn nói không được báo cho cảnh sát.
police-unknown = Không rõ điều bạn nói có được báo cho cảnh sát không. Hãy hỏi trước khi kể.
anonymous-yes = Bạn không cần nói tên.
anonymous-no = Họ hỏi tên bạn.
anonymous-unknown = Không rõ họ có hỏi tên bạn không.
anonymous-short = không cần tên
reveals-number = Họ thấy số điện thoại của bạn.
reveals-account = Họ thấy tên và ảnh tài khoản của bạn.
reveals-address = Họ thấy địa chỉ e-mail của bạn, và thư vẫn nằm trong hộp thư của bạn.

## What a channel's button says before the number or address
verb-voice = Gọi
verb-sms = Nhắn tin đến
verb-whatsapp = Viết trên WhatsApp
verb-web = Mở
verb-chat = Mở trò chuyện
verb-email = Viết cho

## Facts of a helpline, as short phrases
cost-free = miễn phí
cost-standard = theo giá thường của bạn
cost-premium = giá cao hơn
hours-always = ngày và đêm
hours-unknown = không rõ giờ
hours-all-day = cả ngày
hours-closed = đóng cửa
hours-from = từ { $time }
hours-public-holidays = ngày lễ
hours-school-holidays = kỳ nghỉ của trường
opens-hours-on = { $days }: { $hours }
ages-up-to = đến { $max } tuổi
ages-from = từ { $min } tuổi
ages-between = { $min } đến { $max } tuổi
status-active = đang hoạt động
status-paused = đang tạm dừng
status-closed = đã đóng
facts-title = Những điều đã biết
facts-unknown = Chưa biết: { $facts }.
fact-status = Tình trạng
fact-hours = Giờ
fact-languages = Ngôn ngữ
fact-ages = Tuổi
fact-cost = Giá
fact-anonymous = Không cần tên
fact-interpretation = Phiên dịch
fact-police = Báo cho cảnh sát
fact-regions = Giúp ở đâu
fact-assured = Xác nhận lần cuối
fact-works-from = Gọi được từ
yes = có
no = không
unknown = không rõ
everywhere = cả nước

## How fresh a number is
badge-confirmed = { $precision ->
    [day] xác nhận { $date }
   *[other] xác nhận { $date }
 }
badge-printed = { $precision ->
    [day] in { $date }, chưa xác nhận
    [unknown] từ bản in không có ngày; chưa xác nhận
   *[other] in { $date }, chưa xác nhận
 }
badge-stale = { $precision ->
    [day] xác nhận lần cuối { $date }
   *[other] xác nhận lần cuối { $date }
 }
withheld = Số này không còn được hiển thị vì không kiểm tra được (xác nhận lần cuối: { $date }).
withheld-instead = Đường dây tiếp theo:
badge-unknown = chưa xác nhận
badge-emergency = số khẩn cấp
age-stale = { $precision ->
   *[other] Lần cuối chúng tôi kiểm tra số này: { $date }.
 }
age-printed = { $precision ->
    [unknown] Số này lấy từ tờ in không có ngày. Chúng tôi chưa gọi thử.
   *[other] Số này lấy từ tờ in ({ $date }). Chúng tôi chưa gọi thử.
 }
age-unknown = Chúng tôi chưa kiểm tra số này.
by-operator = do chính đường dây
by-test-call = bằng cuộc gọi thử
by-official-page = trên trang chính thức

## Guides
guide-audience = cho tuổi { $min } đến { $max }
guides-title = Hướng dẫn trên đường
nothing-stored = Cứ đánh dấu: không có gì được lưu và không có gì được gửi đi.
sources-title = Điều này từ đâu
pocket-title = Một tấm thẻ bỏ túi
pocket-text = Viết các số ra giấy, hoặc học thuộc một số. Điện thoại có thể mất, hoặc bị lấy đi.

## Regions and the mobile centre
regions-title = Bạn ở đâu?
regions-text = Chọn vùng của bạn: chỗ giúp gần nhất hiện trước.
other-regions-title = Vùng khác
municipalities-title = Thành phố và xã
hotspots-title = “Điểm nóng”
hotspots-text = Một tài liệu xếp những nơi này vào “điểm nóng”. Điều đó không nói gì xấu về một nơi hay người ở đó.
help-points-title = Nơi bạn có thể đến
next-stop-title = Trung tâm lưu động đến với bạn
next-stop-text = Ngày có thể đổi: hãy xem lại ở đây trước khi đi.
visits-title = Khi nào đến
past-visits-title = Đã ở đây ngày
save-dates = Lưu ngày vào lịch
no-visits = Hiện chưa có chuyến nào được định.
example = Ví dụ
example-note = Những ngày này chỉ là ví dụ: chưa ai định chuyến nào. Đừng lên đường vì chúng.

## Posters
poster-code = Mã
poster-leads-to = Dẫn đến
poster-place = Nơi
poster-size = Cỡ
poster-says = Viết gì trên đó
poster-sticker = Nếu có miếng dán che mã, đừng quét: hãy tự gõ địa chỉ.

## Organisations, projects, resources, news
contact-title = Liên lạc
role = Vai trò
role-donor = nhà tài trợ
role-consortium = thành viên nhóm
role-partner = đối tác
role-executing-agency = đơn vị thực hiện
role-stakeholder = bên liên quan chính
role-government = cơ quan nhà nước
phone = Điện thoại
email = E-mail
website = Trang mạng
works-in = Làm việc ở
organisations-title = Ai làm việc ở đây
projects-title = Dự án
project-current = đang làm
project-completed = đã xong
period = Khi nào
donor = Nhà tài trợ
executing-agency = Thực hiện bởi
partners = Đối tác
coverage = Ở đâu
audience = Cho ai
audience-youth = người trẻ
audience-parents = cha mẹ
audience-teachers = giáo viên
audience-media = nhà báo
audience-employment-offices = văn phòng việc làm
audience-police = cảnh sát
audience-health = nhân viên y tế
year = Năm
publisher = Xuất bản bởi
date = Ngày
no-date = không có ngày
news-title = Tin
feed-title = { $site }: tin

## Pages that the site makes by itself
az-title = A–Y
az-description = Tất cả các trang theo bảng chữ cái.
search-title = Tìm
search-description = Một từ, một nơi hoặc một số.
search-label = Bạn tìm gì?
search-found = Trang tìm thấy:
search-nothing = Không tìm thấy gì. Thử từ khác, hoặc xem danh sách bên dưới.
search-without = Tìm kiếm cần một đoạn mã, và ở đây nó không chạy. Danh sách bên dưới luôn dùng được.
search-more = Thêm trang
# Search words by which readers ask for help: the helplines come first for them.
search-help = giúp, cứu, nguy, gọi, sát, sợ, nhốt
offline-title = Lưu vào điện thoại
offline-description = Các trang nhẹ và đường dây trợ giúp, cho lúc bạn không có mạng.
offline-visible = Thứ bạn lưu ở đây nằm trong điện thoại cho đến khi bạn xóa. Ai cầm điện thoại cũng có thể thấy.
offline-nothing-before = Không có gì được lưu nếu bạn không nhấn nút.
offline-save = Lưu vào điện thoại này
offline-saving = Đang lưu. Đừng đóng trang này.
offline-saved = Đã lưu vào điện thoại này. Không có mạng vẫn mở được.
offline-failed = Chưa lưu: mất kết nối, hoặc điện thoại hết chỗ. Không có gì bị dở dang.
offline-delete = Xóa mọi thứ khỏi điện thoại này
offline-deleted = Đã xóa. Không còn gì được lưu ở đây.
offline-delete-note = Mọi ngôn ngữ bạn đã lưu đều bị xóa. Lịch sử trình duyệt bạn phải xóa riêng.
offline-cannot = Ở đây không lưu được trang: cần một trình duyệt mới hơn được phép chạy mã (JavaScript), và địa chỉ trên mạng. Bản nhẹ vẫn mở được khi mạng yếu.
offline-name = Ghi chú
offline-home-screen = Nếu bạn đặt nó lên màn hình chính, biểu tượng có tên “{ $name }”.
not-found-title = Trang này không có ở đây
not-found-text = Có thể địa chỉ bị sai, hoặc trang đã chuyển chỗ. Chọn ngôn ngữ của bạn và bắt đầu từ trang đầu.

## In the text
picture-link = Xem hình: { $alt } ({ $size })
table-label = Bảng
footnote-back = Trở lại bài

## The foot of every page
behind = Không quảng cáo, không cookie, không đếm lượt xem.

## Posters: paper
poster-gone = Tấm áp phích này đã cũ. Đây là các đường dây trợ giúp mà hôm nay chúng tôi biết.
poster-scan = Quét và đọc
poster-type = hoặc gõ địa chỉ này:
poster-call = Gọi
poster-call-code = Mã này tự gọi, không cần mạng.
poster-proof = Bản thử, không để in. Xác nhận trước: { $numbers }
poster-sheets = Tất cả áp phích
poster-is-proof = bản thử
poster-is-ready = sẵn sàng để in

## Translations
machine-notice = Máy đã dịch trang này. Các bước và số vẫn giữ ngôn ngữ gốc cho đến khi có người kiểm tra.
stand-in-drifted = Đoạn này đã đổi sau khi dịch. Đây là bản bằng: { $language }.
stand-in-machine = Máy không được một mình dịch đoạn này. Đây là bản bằng: { $language }.
stand-in-untranslated = Đoạn này chưa được dịch. Đây là bản bằng: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = theo luật, theo pháp luật, luật quy định, trái pháp luật, bất hợp pháp, có quyền, là tội phạm, bị phạt, phần trăm, thống kê, nghiên cứu cho thấy
