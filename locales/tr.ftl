# Arayüzün Türkçe sözleri: kısa, sakin, «sen» diye konuşur.
# state: machine

## Getting around
skip-to-text = Metne geç
language = Dil
all-languages = Bütün diller
menu = Ana sayfalar
home = Başlangıç
trail = Neredesin
toc = Bu sayfada
topics-title = Konular
region = Bölge
organisation = Kuruluş
feed = RSS ile haberler
open = Aç

## Leaving
exit = Çık
exit-summary = “Çık” geçmişini silmez.
exit-note = “Çık” bu sayfayı hemen gizler. Geçmişi silmez. Aramalar arama listesinde kalır ve faturada görünebilir.
exit-keys = Bilgisayarda: Shift tuşuna üç kez bas.
safety-summary = Bu sayfa geçmişte kalır.
safety-notice = Bu sayfa telefonun geçmişinde kalır. Aramalar arama listesinde kalır ve faturada görünebilir.

## The light version
light-version = Hafif sürüm
full-version = Tam sürüm
pager-text = Bölüm { $number } / { $of }
previous-part = Önceki bölüm
next-part = Sonraki bölüm

## Notices above a text
draft-notice = Bu metin hâlâ yazılıyor.
borrowed-notice = Bu sayfa henüz Türkçe değil. Okuduğun dil: { $language }.
switch-machine = makine çevirisi
switch-borrowed = henüz çevrilmedi
story-note = Kimse tanınmasın diye adlar ve ayrıntılar değiştirildi.
updated = Güncellendi
minutes-short = { $minutes } dk okuma

## Help
help-title = Biriyle konuş
emergency-title = Şu an tehlikede misin? Ara:
danger-now = Tehlikede misin?
try-next = Kimse açmazsa başka bir numara dene.
call-details = Aradığımda ne olur?
save-contact = Kişiyi kaydet
save-contact-note = Sen silene kadar telefonda kalır.
share-title = Birine gönder
share-sms = SMS ile gönder
share-whatsapp = WhatsApp ile gönder
share-copy = Adresi kopyala
share-copied = Kopyalandı.
share-note = Mesaj, sen silene kadar telefonda kalır.
call-log-caution = Arama, arama listesinde kalır ve faturada görünebilir.
works-only = Bu numara yalnız şuradan çalışır: { $countries }.
works-unknown-short-code = Kısa bir numara. Hangi ülkelerden çalıştığı bilinmiyor: yurt dışında başka bir hatta düşebilir ya da hiç düşmeyebilir.
answers-unknown = Bu hatta bugün cevap verilip verilmediği bilinmiyor.
address-unopened = Bu adresi bu site için kimse açmadı. Yanlış olabilir ya da artık başkasının olabilir.
police-yes = Söylediklerin polise iletilebilir.
police-no = Söylediklerin polise iletilmez.
police-unknown = Söylediklerinin polise iletilip iletilmediği bilinmiyor. Anlatmadan önce sor.
anonymous-yes = Adını söylemek zorunda değilsin.
anonymous-no = Adını sorarlar.
anonymous-unknown = Adını sorup sormadıkları bilinmiyor.
anonymous-short = isim gerekmez
reveals-number = Telefon numaranı görürler.
reveals-account = Hesabının adını ve resmini görürler.
reveals-address = E-posta adresini görürler, mesaj da posta kutunda kalır.

## What a channel's button says before the number or address
verb-voice = Ara:
verb-sms = SMS gönder:
verb-whatsapp = WhatsApp’tan yaz:
verb-web = Aç:
verb-chat = Sohbeti aç
verb-email = E-posta yaz:

## Facts of a helpline, as short phrases
cost-free = ücretsiz
cost-standard = her zamanki ücretinle
cost-premium = daha yüksek ücretle
hours-always = gece gündüz
hours-unknown = saatleri bilinmiyor
hours-all-day = bütün gün
hours-closed = kapalı
hours-from = { $time } itibarıyla
hours-public-holidays = resmî tatiller
hours-school-holidays = okul tatilleri
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max } yaşına kadar
ages-from = { $min } yaşından itibaren
ages-between = { $min }–{ $max } yaş arası
status-active = çalışıyor
status-paused = şimdilik ara verdi
status-closed = kapandı
facts-title = Bilinenler
facts-unknown = Henüz bilmiyoruz: { $facts }.
fact-status = Durum
fact-hours = Saatler
fact-languages = Diller
fact-ages = Yaş
fact-cost = Ücret
fact-anonymous = Adını vermeden
fact-interpretation = Tercüman
fact-police = Polise söylenir mi
fact-regions = Nerede yardım eder
fact-assured = Son doğrulama
fact-works-from = Çalıştığı yer
yes = evet
no = hayır
unknown = bilinmiyor
everywhere = bütün ülke

## How fresh a number is
badge-confirmed = { $precision ->
    [day] doğrulandı: { $date }
   *[other] doğrulandı: { $date }
 }
badge-printed = { $precision ->
    [day] basıldı: { $date }, doğrulanmadı
    [unknown] tarihsiz bir baskıdan; doğrulanmadı
   *[other] basıldı: { $date }, doğrulanmadı
 }
badge-stale = { $precision ->
    [day] son doğrulama: { $date }
   *[other] son doğrulama: { $date }
 }
withheld = Bu numara artık gösterilmiyor: kontrol edilemedi (son kontrol: { $date }).
withheld-instead = Sıradaki hat:
badge-unknown = doğrulanmadı
badge-emergency = acil numara
age-stale = { $precision ->
   *[other] Bu numarayı en son kontrol ettik: { $date }.
 }
age-printed = { $precision ->
    [unknown] Bu numara tarihsiz, basılı bir kâğıttan. Henüz aramadık.
   *[other] Bu numara basılı bir kâğıttan ({ $date }). Henüz aramadık.
 }
age-unknown = Bu numarayı henüz kontrol etmedik.
by-operator = hattın kendisi
by-test-call = deneme aramasıyla
by-official-page = resmî sayfasında

## Guides
guide-audience = { $min }–{ $max } yaş için
guides-title = Yol için rehberler
nothing-stored = Rahatça işaretle: hiçbir şey kaydedilmez, hiçbir şey gönderilmez.
sources-title = Bu nereden geliyor
pocket-title = Cebin için bir kart
pocket-text = Numaraları kâğıda yaz ya da birini ezberle. Telefon kaybolabilir ya da elinden alınabilir.

## Regions and the mobile centre
regions-title = Neredesin?
regions-text = Bölgeni seç: en yakın yardım önce gelir.
other-regions-title = Diğer bölgeler
municipalities-title = Belediyeler
hotspots-title = “Sıcak noktalar”
hotspots-text = Bir belge bu yerleri “sıcak noktalar” diye sayar. Bu, bir yer ya da insanları için kötü bir şey söylemez.
help-points-title = Gidebileceğin yerler
next-stop-title = Gezici merkez sana geliyor
next-stop-text = Tarihler değişebilir: yola çıkmadan buraya bir daha bak.
visits-title = Ne zaman geliyor
past-visits-title = Buraya geldiği günler
save-dates = Tarihleri takvimine kaydet
no-visits = Şimdilik planlanmış bir ziyaret yok.
example = Örnek
example-note = Bu tarihler yalnızca örnek: kimse bir ziyaret planlamadı. Bunlar için yola çıkma.

## Posters
poster-code = Kod
poster-leads-to = Götürdüğü yer
poster-place = Yer
poster-size = Boyut
poster-says = Üstünde yazan
poster-sticker = Kodun üstüne çıkartma yapıştırılmışsa okutma: adresi kendin yaz.

## Organisations, projects, resources, news
contact-title = İletişim
role = Rol
role-donor = bağışçı
role-consortium = konsorsiyum üyesi
role-partner = ortak
role-executing-agency = yürüten kuruluş
role-stakeholder = önemli paydaş
role-government = kamu kurumu
phone = Telefon
email = E-posta
website = Web sitesi
works-in = Çalıştığı yer
organisations-title = Burada kimler çalışıyor
projects-title = Projeler
project-current = sürüyor
project-completed = bitti
period = Ne zaman
donor = Bağışçı
executing-agency = Yürüten
partners = Ortaklar
coverage = Nerede
audience = Kimin için
audience-youth = gençler
audience-parents = anne babalar
audience-teachers = öğretmenler
audience-media = gazeteciler
audience-employment-offices = iş bulma kurumları
audience-police = polisler
audience-health = sağlık çalışanları
year = Yıl
publisher = Yayımlayan
date = Tarih
no-date = tarihsiz
news-title = Haberler
feed-title = { $site }: haberler

## Pages that the site makes by itself
az-title = A–Z
az-description = Alfabe sırasıyla bütün sayfalar.
search-title = Ara
search-description = Bir kelime, bir yer ya da bir numara.
search-label = Ne arıyorsun?
search-found = Bulunan sayfalar:
search-nothing = Hiçbir şey bulunamadı. Başka bir kelime dene ya da aşağıdaki listeye bak.
search-without = Arama için bir betik gerekir, burada çalışmıyor. Aşağıdaki liste her zaman çalışır.
search-more = Diğer sayfalar
# Search words by which readers ask for help: the helplines come first for them.
search-help = yardım, imdat, tehlike, ara, acil, polis, korku, korkuyorum, kilitli, kilitlendim, tehdit, dövüyor, vuruyor, şiddet, takip, konuşmak
offline-title = Telefona kaydet
offline-description = İnternetin olmadığında: hafif sayfalar ve yardım hatları.
offline-visible = Burada kaydettiğin, sen silene kadar telefonda kalır. Telefonu eline alan herkes görebilir.
offline-nothing-before = Düğmeye basmadıkça hiçbir şey kaydedilmez.
offline-save = Bu telefona kaydet
offline-saving = Kaydediliyor. Bu sayfayı kapatma.
offline-saved = Bu telefona kaydedildi. İnternetsiz de açılır.
offline-failed = Kaydedilmedi: bağlantı koptu ya da telefonda yer yok. Yarım kalan bir şey yok.
offline-delete = Bu telefondan her şeyi sil
offline-deleted = Silindi. Burada kayıtlı bir şey kalmadı.
offline-delete-note = Kaydettiğin bütün diller silinir. Tarayıcı geçmişini ayrıca silersin.
offline-cannot = Sayfalar burada kaydedilemez: betik (JavaScript) çalıştırabilen daha yeni bir tarayıcı ve internetteki adres gerekir. Hafif sürüm zayıf bağlantıda da açılır.
offline-name = Notlar
offline-home-screen = Ana ekrana koyarsan simgenin adı “{ $name }” olur.
not-found-title = Bu sayfa burada yok
not-found-text = Adreste bir hata olabilir ya da sayfa taşınmış olabilir. Dilini seç ve baştan başla.

## In the text
picture-link = Resmi gör: { $alt } ({ $size })
table-label = Tablo
footnote-back = Metne dön

## The foot of every page
behind = Reklam yok, çerez yok, ziyaret sayacı yok.

## Posters: paper
poster-gone = Bu afiş eski. Bugün bildiğimiz yardım hatları şunlar.
poster-scan = Okut ve oku
poster-type = ya da bu adresi yaz:
poster-call = Ara:
poster-call-code = Bu kod internetsiz, kendisi arar.
poster-proof = Deneme baskısı, basmayın. Önce doğrulayın: { $numbers }
poster-sheets = Bütün afişler
poster-is-proof = deneme
poster-is-ready = baskıya hazır

## Translations
machine-notice = Bu sayfayı bir makine çevirdi. Adımlar ve numaralar, bir insan kontrol edene kadar yazıldıkları dilde kalır.
stand-in-drifted = Bu parça çevrildikten sonra değişti. Buradaki dili: { $language }.
stand-in-machine = Bu parçayı makine tek başına çevirmemeli. Buradaki dili: { $language }.
stand-in-untranslated = Bu parça henüz çevrilmedi. Buradaki dili: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = yasaya göre, kanuna göre, yasa der ki, yasa dışı, yasak, hakkı var, hakkın var, hakları var, suçtur, cezası, yüzde, istatistik, araştırmalar gösteriyor
