# Erayada bogga oo Soomaali ah: gaaban, degan, “adiga” loola hadlo.
# state: machine

## Getting around
skip-to-text = U gudub qoraalka
language = Luqad
all-languages = Dhammaan luqadaha
menu = Bogagga waaweyn
home = Bilow
trail = Halka aad joogto
toc = Boggan
topics-title = Mawduucyo
region = Gobol
organisation = Hay’ad
feed = Warar RSS ah
open = Fur

## Leaving
exit = Ka bax
exit-summary = “Ka bax” taariikhdaada ma tirtiro.
exit-note = “Ka bax” isla markiiba boggan wuu qariyaa. Taariikhda ma tirtiro. Wicitaannadu waxay ku haraan liiska wicitaannada, biilkana way ka muuqan karaan.
exit-keys = Kombiyuutarka: saddex jeer riix badhanka Shift.
safety-summary = Boggani wuxuu ku haraa taariikhda.
safety-notice = Boggani wuxuu ku haraa taariikhda taleefanka. Wicitaannadu waxay ku haraan liiska wicitaannada, biilkana way ka muuqan karaan.

## The light version
light-version = Nooca fudud
full-version = Nooca buuxa
pager-text = Qaybta { $number } ee { $of }
previous-part = Qaybtii hore
next-part = Qaybta xigta

## Notices above a text
draft-notice = Qoraalkan weli waa la qorayaa.
borrowed-notice = Boggani weli Soomaali ma aha. Luqadda qoraalka: { $language }.
switch-machine = turjumaad mashiin
switch-borrowed = weli lama turjumin
story-note = Magacyada iyo faahfaahinta waa la beddelay, si aan qofna loo aqoonsan.
updated = La cusboonaysiiyey
minutes-short = { $minutes } daqiiqo akhris

## Help
help-title = Qof la hadal
emergency-title = Hadda khatar ma ku jirtaa? Wac:
danger-now = Khatar ma ku jirtaa?
try-next = Haddii aan cidna qaban, tijaabi mid kale.
call-details = Maxaa dhacaya markaan waco?
save-contact = Kaydi lambarka
save-contact-note = Wuxuu ku jiraa taleefanka ilaa aad tirtirto.
share-title = Qof u dir
share-sms = Ku dir SMS
share-whatsapp = Ku dir WhatsApp
share-copy = Koobi garee cinwaanka
share-copied = Waa la koobiyeeyey.
share-note = Fariintu waxay ku jirtaa taleefanka ilaa aad tirtirto.
call-log-caution = Wicitaanku wuxuu ku haraa liiska wicitaannada, biilkana wuu ka muuqan karaa.
works-only = Lambarkani wuxuu ka shaqeeyaa oo keliya: { $countries }.
works-unknown-short-code = Lambar gaaban. Lama oga dalalka uu ka shaqeeyo: dibadda wuxuu gaari karaa khad kale, ama cidna.
answers-unknown = Lama oga in khadkan maanta qof ka jawaabo.
address-unopened = Cinwaankan cidna uma furin boggan. Wuu khaldami karaa, ama hadda qof kale ayaa yeelan kara.
police-yes = Waxa aad sheegto waxay gaari karaan booliska.
police-no = Waxa aad sheegto booliska looma sheego.
police-unknown = Lama oga in waxa aad sheegto booliska loo sheego. Weydii ka hor intaadan sheegin.
anonymous-yes = Khasab ma aha inaad magacaaga sheegto.
anonymous-no = Magacaaga way ku weydiinayaan.
anonymous-unknown = Lama oga inay magacaaga ku weydiinayaan.
anonymous-short = magac looma baahna
reveals-number = Waxay arkaan nambarkaaga telefoonka.
reveals-account = Waxay arkaan magaca iyo sawirka akoonkaaga.
reveals-address = Waxay arkaan ciwaanka iimaylkaaga, farriintuna waxay ku hadhaysaa sanduuqaaga iimaylka.

## What a channel's button says before the number or address
verb-voice = Wac
verb-sms = SMS u dir
verb-whatsapp = WhatsApp ugu qor
verb-web = Fur
verb-chat = Fur sheekaysiga
verb-email = Iimayl u dir

## Facts of a helpline, as short phrases
cost-free = bilaash
cost-standard = qiimahaaga caadiga ah
cost-premium = qiime ka badan
hours-always = habeen iyo maalin
hours-unknown = saacadaha lama oga
hours-all-day = maalinta oo dhan
hours-closed = waa xiran yahay
hours-from = laga bilaabo { $time }
hours-public-holidays = fasaxyada dadweynaha
hours-school-holidays = fasaxyada dugsiga
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] ilaa { $max } sano
   *[other] ilaa { $max } sano
 }
ages-from = { $min ->
    [one] laga bilaabo { $min } sano
   *[other] laga bilaabo { $min } sano
 }
ages-between = { $min } ilaa { $max } sano
status-active = way shaqaynaysaa
status-paused = hadda way joogsatay
status-closed = waa la xiray
facts-title = Waxa la ogyahay
facts-unknown = Weli ma naqaan: { $facts }.
fact-status = Xaalad
fact-hours = Saacado
fact-languages = Luqado
fact-ages = Da’
fact-cost = Qiime
fact-anonymous = Magac la’aan
fact-interpretation = Turjubaanno
fact-police = Booliska loo sheego
fact-regions = Halka ay caawiso
fact-assured = Xaqiijintii u dambaysay
fact-works-from = Ka shaqeeya
yes = haa
no = maya
unknown = lama oga
everywhere = dalka oo dhan

## How fresh a number is
badge-confirmed = { $precision ->
    [day] la xaqiijiyey { $date }
   *[other] la xaqiijiyey { $date }
 }
badge-printed = { $precision ->
    [day] la daabacay { $date }, lama xaqiijin
    [unknown] daabacaad aan taariikh lahayn; lama xaqiijin
   *[other] la daabacay { $date }, lama xaqiijin
 }
badge-stale = { $precision ->
    [day] markii u dambaysay la xaqiijiyey { $date }
   *[other] markii u dambaysay la xaqiijiyey { $date }
 }
withheld = Lambarkan mar dambe lama muujiyo: lama xaqiijin karin (xaqiijintii u dambaysay: { $date }).
withheld-instead = Khadka caawimada ee xiga:
badge-unknown = lama xaqiijin
badge-emergency = lambarka degdegga ah
age-stale = { $precision ->
   *[other] Lambarkan markii u dambaysay waxaan hubinnay: { $date }.
 }
age-printed = { $precision ->
    [unknown] Lambarkan wuxuu ka yimid warqad daabacan oo aan taariikh lahayn. Weli ma aannaan wicin.
   *[other] Lambarkan wuxuu ka yimid warqad la daabacay ({ $date }). Weli ma aannaan wicin.
 }
age-unknown = Lambarkan weli ma hubin.
by-operator = khadka laftiisa
by-test-call = wicitaan tijaabo ah
by-official-page = bogga rasmiga ah

## Guides
guide-audience = da’da { $min } ilaa { $max }
guides-title = Talooyin jidka ah
nothing-stored = Si xor ah u calaamadee: waxba lama kaydiyo, waxbana lama diro.
sources-title = Halka ay tani ka timid
pocket-title = Kaar jeebka ah
pocket-text = Lambarrada warqad ku qor, ama mid xafid. Taleefanku wuu lumi karaa, ama waa lagaa qaadi karaa.

## Regions and the mobile centre
regions-title = Xaggee joogtaa?
regions-text = Dooro gobolkaaga: caawimada kuugu dhow ayaa ugu horraysa.
other-regions-title = Gobollada kale
municipalities-title = Degmooyin
hotspots-title = “Meelaha diiradda la saaray”
hotspots-text = Dukumenti ayaa meelahan ku daray “meelaha diiradda la saaray”. Wax xun kama sheegayso meel iyo dadkeeda.
help-points-title = Halka aad tegi karto
next-stop-title = Xarunta guurguurta ayaa kuu imanaysa
next-stop-text = Taariikhuhu way is beddeli karaan: mar kale halkan eeg ka hor intaadan bixin.
visits-title = Goorta ay imanayso
past-visits-title = Halkan waxay joogtay
save-dates = Taariikhaha ku kaydi jadwalkaaga
no-visits = Hadda booqasho lama qorshayn.
example = Tusaale
example-note = Taariikhahani waa tusaale oo keliya: cidna booqasho ma qorshayn. Ha u safrin.

## Posters
poster-code = Kood
poster-leads-to = Wuxuu geeyaa
poster-place = Meel
poster-size = Cabbir
poster-says = Waxa ku qoran
poster-sticker = Haddii koodka wax lagu dhejiyey, ha iskaan garayn: cinwaanka adigu qor.

## Organisations, projects, resources, news
contact-title = Xiriir
role = Kaalin
role-donor = deeq bixiye
role-consortium = xubin ka tirsan isbahaysiga
role-partner = bah wadaag
role-executing-agency = hay’adda fulisa
role-stakeholder = dhinac muhiim ah
role-government = hay’ad dawladeed
phone = Taleefan
email = Iimayl
website = Bog internet
works-in = Ka shaqeeya
organisations-title = Cidda halkan ka shaqaysa
projects-title = Mashaariic
project-current = socda
project-completed = dhammaaday
period = Goorma
donor = Deeq bixiye
executing-agency = Cidda fulisay
partners = Bah wadaag
coverage = Xaggee
audience = Cidda loogu talagalay
audience-youth = dhallinyaro
audience-parents = waalidiin
audience-teachers = macallimiin
audience-media = saxafiyiin
audience-employment-offices = xafiisyada shaqada
audience-police = booliis
audience-health = shaqaalaha caafimaadka
year = Sannad
publisher = Daabacaha
date = Taariikh
no-date = taariikh la’aan
news-title = Warar
feed-title = { $site }: warar

## Pages that the site makes by itself
az-title = A–Y
az-description = Dhammaan bogagga sida alifbeetada.
search-title = Raadi
search-description = Erey, meel ama lambar.
search-label = Maxaad raadinaysaa?
search-found = Bogagga la helay:
search-nothing = Waxba lama helin. Erey kale isku day, ama eeg liiska hoose.
search-without = Raadintu waxay u baahan tahay qoraal barnaamij, halkanna kama shaqeeyo. Liiska hoose had iyo jeer wuu shaqeeyaa.
search-more = Bogag kale
# Search words by which readers ask for help: the helplines come first for them.
search-help = caawimaad, caawi, khatar, wac, booliis, cabsi, xidhan
offline-title = Ku kaydi taleefanka
offline-description = Bogagga fudud iyo khadadka caawimada, marka aanad internet haysan.
offline-visible = Waxa aad halkan ku kaydiso waxay ku jiraan taleefanka ilaa aad tirtirto. Qofkii taleefanka qaata wuu arki karaa.
offline-nothing-before = Waxba lama kaydiyo ilaa aad badhanka riixdo.
offline-save = Ku kaydi taleefankan
offline-saving = Waa la kaydinayaa. Ha xirin boggan.
offline-saved = Waa lagu kaydiyey taleefankan. Internet la’aanna wuu furmaa.
offline-failed = Lama kaydin: xiriirku wuu go’ay, ama taleefanku meel ma laha. Waxba dhexda kuma harin.
offline-delete = Wax walba ka tirtir taleefankan
offline-deleted = Waa la tirtiray. Wax kaydsan halkan kuma harin.
offline-delete-note = Luqad kasta oo aad kaydisay waa la tirtiraa. Taariikhda biraawsarka gaar u tirtir.
offline-cannot = Halkan bogagga laguma kaydin karo: waxaa loo baahan yahay biraawsar cusub oo JavaScript shaqaysiin kara, iyo cinwaanka internetka. Nooca fudud wuxuu ku furmaa xiriir daciif ah.
offline-name = Qoraallo
offline-home-screen = Haddii aad shaashadda hore dhigto, astaanta magaceedu waa “{ $name }”.
not-found-title = Boggani halkan ma joogo
not-found-text = Cinwaanku wuu khaldanaan karaa, ama boggu wuu guuray. Dooro luqaddaada oo ka bilow bilowga.

## In the text
picture-link = Eeg sawirka: { $alt } ({ $size })
table-label = Shax
footnote-back = Ku noqo qoraalka

## The foot of every page
behind = Xayaysiis ma jiro, cookies ma jiro, tirinta booqdayaasha ma jirto.

## Posters: paper
poster-gone = Boodhkani waa hore. Kuwani waa khadadka caawimada ee aan maanta naqaan.
poster-scan = Iskaan garee oo akhri
poster-type = ama qor cinwaankan:
poster-call = Wac
poster-call-code = Koodkani isagaa wacaya, internet la’aan.
poster-proof = Tijaabo, ma aha in la daabaco. Marka hore xaqiiji: { $numbers }
poster-sheets = Dhammaan boodhadhka
poster-is-proof = tijaabo
poster-is-ready = u diyaar ah daabacaad

## Translations
machine-notice = Mashiin ayaa boggan turjumay. Tallaabooyinka iyo lambarradu waxay ku haraan luqaddii lagu qoray, ilaa qof hubiyo.
stand-in-drifted = Qaybtan waa la beddelay turjumaadda ka dib. Luqadda qoraalka hoose: { $language }.
stand-in-machine = Mashiin keligii waa inaanu turjumin qaybtan. Luqadda qoraalka hoose: { $language }.
stand-in-untranslated = Qaybtan weli lama turjumin. Luqadda qoraalka hoose: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = sharciga ayaa, sida sharciga, sharcigu wuxuu leeyahay, sharci darro, xaq buu leeyahay, xaq baad leedahay, xaq bay leeyihiin, waa dembi, waa la ciqaabaa, boqolkiiba, tirokoob, cilmi-baaristu waxay muujinaysaa
