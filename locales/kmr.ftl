# Peyvên rûpelê bi kurmancî: kurt, aram, bi «tu».
# state: machine

## Getting around
skip-to-text = Here nivîsê
language = Ziman
all-languages = Hemû ziman
menu = Rûpelên sereke
home = Destpêk
trail = Tu li ku yî
toc = Di vê rûpelê de
topics-title = Mijar
region = Herêm
organisation = Rêxistin
feed = Nûçe bi RSS
open = Veke

## Leaving
exit = Derkeve
exit-summary = «Derkeve» dîroka te jê nabe.
exit-note = «Derkeve» vê rûpelê tavilê vedişêre. Dîrokê jê nabe. Bang di lîsteya bangan de dimînin û dibe ku di fatûreyê de jî derkevin.
exit-keys = Li ser kompîturê: sê caran li bişkoka Shift bixe.
safety-summary = Ev rûpel di dîrokê de dimîne.
safety-notice = Ev rûpel di dîroka telefonê de dimîne. Bang di lîsteya bangan de dimînin û dibe ku di fatûreyê de jî derkevin.

## The light version
light-version = Guhertoya sivik
full-version = Guhertoya tam
pager-text = Beş { $number } ji { $of }
previous-part = Beşa berê
next-part = Beşa din

## Notices above a text
draft-notice = Ev nivîs hîn tê nivîsandin.
borrowed-notice = Ev rûpel hîn bi kurmancî nîne. Zimanê nivîsê: { $language }.
switch-machine = wergera makîneyê
switch-borrowed = hîn nehatiye wergerandin
story-note = Nav û hûrgulî hatine guhertin, da ku kes neyê naskirin.
updated = Hat nûkirin
minutes-short = { $minutes } xulek xwendin

## Help
help-title = Bi kesekî re bipeyive
emergency-title = Niha di xetereyê de yî? Telefon bike:
danger-now = Di xetereyê de yî?
try-next = Heke kes bersivê nede, yeke din biceribîne.
call-details = Dema ez telefon dikim çi dibe?
save-contact = Hejmarê tomar bike
save-contact-note = Heta tu jê nebî, di telefonê de dimîne.
share-title = Ji kesekî re bişîne
share-sms = Bi SMS bişîne
share-whatsapp = Bi WhatsApp bişîne
share-copy = Navnîşanê kopî bike
share-copied = Hat kopîkirin.
share-note = Heta tu jê nebî, peyam di telefonê de dimîne.
call-log-caution = Bang di lîsteya bangan de dimîne û dibe ku di fatûreyê de jî derkeve.
works-only = Ev hejmar tenê ji vir dixebite: { $countries }.
works-unknown-short-code = Hejmareke kurt. Nayê zanîn ji kîjan welatan dixebite: li derve dibe ku biçe xeteke din, an jî neçe tu derê.
answers-unknown = Nayê zanîn îro kes li ser vê xetê bersivê dide an na.
address-unopened = Ji bo vê malperê kesî ev navnîşan venekiriye. Dibe ku şaş be, an jî niha ya kesekî din be.
police-yes = Tiştê tu dibêjî dibe ku bigihîje polîs.
police-no = Tiştê tu dibêjî nagihîje polîs.
police-unknown = Nayê zanîn tiştê tu dibêjî digihîje polîs an na. Berî ku bibêjî, bipirse.
anonymous-yes = Ne hewce ye tu navê xwe bibêjî.
anonymous-no = Ew navê te dipirsin.
anonymous-unknown = Nayê zanîn ew navê te dipirsin an na.
anonymous-short = nav ne hewce ye
reveals-number = Ew hejmara telefona te dibînin.
reveals-account = Ew nav û wêneyê hesabê te dibînin.
reveals-address = Ew navnîşana e-peyama te dibînin, û peyam di qutiya te de dimîne.

## What a channel's button says before the number or address
verb-voice = Telefon bike
verb-sms = SMS bişîne
verb-whatsapp = Li WhatsApp binivîse
verb-web = Veke
verb-chat = Sohbetê veke
verb-email = E-peyam bişîne

## Facts of a helpline, as short phrases
cost-free = bêpere
cost-standard = bi bihayê te yê asayî
cost-premium = bi bihayekî bilindtir
hours-always = şev û roj
hours-unknown = saet nayên zanîn
hours-all-day = hemû roj
hours-closed = girtî
hours-from = ji saet { $time }
hours-public-holidays = betlaneyên fermî
hours-school-holidays = betlaneyên dibistanê
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] heta { $max } salî
   *[other] heta { $max } salî
 }
ages-from = { $min ->
    [one] ji { $min } salî
   *[other] ji { $min } salî
 }
ages-between = ji { $min } heta { $max } salî
status-active = dixebite
status-paused = niha sekinî ye
status-closed = girtî ye
facts-title = Tiştên tên zanîn
facts-unknown = Em hîn nizanin: { $facts }.
fact-status = Rewş
fact-hours = Saet
fact-languages = Ziman
fact-ages = Temen
fact-cost = Biha
fact-anonymous = Bêyî navê te
fact-interpretation = Wergêr
fact-police = Ji polîs re tê gotin
fact-regions = Li ku alîkarî dike
fact-assured = Piştrastkirina dawî
fact-works-from = Ji vir dixebite
yes = erê
no = na
unknown = nayê zanîn
everywhere = hemû welat

## How fresh a number is
badge-confirmed = { $precision ->
    [day] hat piştrastkirin: { $date }
   *[other] hat piştrastkirin: { $date }
 }
badge-printed = { $precision ->
    [day] hat çapkirin: { $date }, nehat piştrastkirin
    [unknown] ji çapeke bê dîrok; nehat piştrastkirin
   *[other] hat çapkirin: { $date }, nehat piştrastkirin
 }
badge-stale = { $precision ->
    [day] piştrastkirina dawî: { $date }
   *[other] piştrastkirina dawî: { $date }
 }
withheld = Ev hejmar êdî nayê nîşandan: nehat piştrastkirin (piştrastkirina dawî: { $date }).
withheld-instead = Xeta alîkariyê ya din:
badge-unknown = nehat piştrastkirin
badge-emergency = hejmara awarte
age-stale = { $precision ->
   *[other] Me ev hejmar cara dawî kontrol kir: { $date }.
 }
age-printed = { $precision ->
    [unknown] Ev hejmar ji kaxezeke çapkirî ya bê dîrok e. Me hîn telefon nekiriye.
   *[other] Ev hejmar ji kaxezeke çapkirî ye ({ $date }). Me hîn telefon nekiriye.
 }
age-unknown = Me hîn ev hejmar kontrol nekiriye.
by-operator = ji aliyê xetê bi xwe
by-test-call = bi telefoneke ceribandinê
by-official-page = li ser rûpela fermî

## Guides
guide-audience = ji bo temenê { $min } heta { $max } salî
guides-title = Rêberên rê
nothing-stored = Bi dilê xwe nîşan bike: tiştek nayê tomarkirin û tiştek nayê şandin.
sources-title = Ev ji ku tê
pocket-title = Kartek ji bo bêrîka te
pocket-text = Hejmaran li ser kaxezê binivîse, an yekê ji ber bike. Telefon dikare winda bibe, an jî ji te were standin.

## Regions and the mobile centre
regions-title = Tu li ku yî?
regions-text = Herêma xwe hilbijêre: alîkariya herî nêzîk pêşî tê.
other-regions-title = Herêmên din
municipalities-title = Şaredarî
hotspots-title = «Cihên germ»
hotspots-text = Belgeyek van cihan di nav «cihên germ» de dihejmêre. Ev li ser cihekî an mirovên wê tiştekî xirab nabêje.
help-points-title = Tu dikarî biçî ku
next-stop-title = Navenda gerok tê ba te
next-stop-text = Dîrok dikarin biguherin: berî ku derkevî, dîsa li vir binêre.
visits-title = Kengî tê
past-visits-title = Li vir bû di
save-dates = Dîrokan di salnameyê de tomar bike
no-visits = Niha tu serdan nehatiye plankirin.
example = Mînak
example-note = Ev dîrok tenê mînak in: kesî serdan plan nekiriye. Ji ber wan nekeve rê.

## Posters
poster-code = Kod
poster-leads-to = Dibe
poster-place = Cih
poster-size = Mezinahî
poster-says = Li ser çi hatiye nivîsandin
poster-sticker = Heke li ser kodê tiştek hatibe zeliqandin, wê skan neke: navnîşanê bi xwe binivîse.

## Organisations, projects, resources, news
contact-title = Têkilî
role = Rol
role-donor = alîkar
role-consortium = endamê konsorsiyûmê
role-partner = hevkar
role-executing-agency = saziya pêkanînê
role-stakeholder = beşdarekî girîng
role-government = saziya dewletê
phone = Telefon
email = E-peyam
website = Malper
works-in = Cihê kar
organisations-title = Kî li vir dixebite
projects-title = Proje
project-current = didome
project-completed = qediya
period = Kengî
donor = Alîkarê diravî
executing-agency = Ji aliyê
partners = Hevkar
coverage = Li ku
audience = Ji bo kê
audience-youth = ciwan
audience-parents = dê û bav
audience-teachers = mamoste
audience-media = rojnamevan
audience-employment-offices = ofîsên kar
audience-police = polîs
audience-health = xebatkarên tenduristiyê
year = Sal
publisher = Weşanger
date = Dîrok
no-date = bê dîrok
news-title = Nûçe
feed-title = { $site }: nûçe

## Pages that the site makes by itself
az-title = A–Z
az-description = Hemû rûpel li gor alfabeyê.
search-title = Lêgerîn
search-description = Peyvek, cihek an hejmarek.
search-label = Tu li çi digerî?
search-found = Rûpelên hatin dîtin:
search-nothing = Tiştek nehat dîtin. Peyveke din biceribîne, an li lîsteya jêr binêre.
search-without = Ji bo lêgerînê skrîptek lazim e û li vir naxebite. Lîsteya jêr her tim dixebite.
search-more = Rûpelên din
# Search words by which readers ask for help: the helplines come first for them.
search-help = alîkarî, hawar, xetere, telefon, polîs, tirs, ditirsim
offline-title = Di telefonê de tomar bike
offline-description = Rûpelên sivik û xetên alîkariyê, ji bo dema ku înternet tune be.
offline-visible = Tiştê tu li vir tomar bikî, heta tu jê nebî di telefonê de dimîne. Kî telefonê bigire, dikare bibîne.
offline-nothing-before = Heta tu li bişkokê nexî, tiştek nayê tomarkirin.
offline-save = Di vê telefonê de tomar bike
offline-saving = Tê tomarkirin. Vê rûpelê negire.
offline-saved = Di vê telefonê de hat tomarkirin. Bê înternet jî vedibe.
offline-failed = Nehat tomarkirin: girêdan qut bû, an di telefonê de cih tune. Tiştek nîvcî nema.
offline-delete = Her tiştî ji vê telefonê jê bibe
offline-deleted = Hat jêbirin. Li vir tiştekî tomarkirî nema.
offline-delete-note = Her zimanê ku te tomar kiriye tê jêbirin. Dîroka gerokê cuda jê bibe.
offline-cannot = Li vir rûpel nayên tomarkirin: gerokeke nûtir lazim e ku bikaribe skrîptan (JavaScript) bixebitîne, û navnîşana li ser înternetê. Guhertoya sivik bi girêdana qels jî vedibe.
offline-name = Not
offline-home-screen = Heke tu wê deynî ser ekrana sereke, navê îkonê «{ $name }» ye.
not-found-title = Ev rûpel li vir nîne
not-found-text = Dibe ku di navnîşanê de şaşî hebe, an jî rûpel çûye cihekî din. Zimanê xwe hilbijêre û ji destpêkê dest pê bike.

## In the text
picture-link = Li wêneyê binêre: { $alt } ({ $size })
table-label = Tablo
footnote-back = Vegere nivîsê

## The foot of every page
behind = Bê reklam, bê cookie, bê jimêrên serdanan.

## Posters: paper
poster-gone = Ev afîş kevn e. Ev in xetên alîkariyê yên ku em îro dizanin.
poster-scan = Skan bike û bixwîne
poster-type = an vê navnîşanê binivîse:
poster-call = Telefon bike
poster-call-code = Ev kod bi xwe telefon dike, bê înternet.
poster-proof = Ceribandin e, ne ji bo çapê. Pêşî piştrast bikin: { $numbers }
poster-sheets = Hemû afîş
poster-is-proof = ceribandin
poster-is-ready = ji çapê re amade

## Translations
machine-notice = Ev rûpel makîneyekê wergerandiye. Gav û hejmar bi wî zimanî dimînin ku pê hatine nivîsandin, heta mirovek wan kontrol bike.
stand-in-drifted = Ev beş piştî wergerandinê hat guhertin. Zimanê nivîsa jêr: { $language }.
stand-in-machine = Divê ev beş tenê ji aliyê makîneyê ve neyê wergerandin. Zimanê nivîsa jêr: { $language }.
stand-in-untranslated = Ev beş hîn nehatiye wergerandin. Zimanê nivîsa jêr: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = li gor qanûnê, qanûn dibêje, neqanûnî, mafê wî heye, mafê wê heye, mafê te heye, mafê wan heye, sûc e, tê cezakirin, ji sedî, îstatîstîk, lêkolîn nîşan didin
