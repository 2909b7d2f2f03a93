# E lafora e sajtoske romane čhibaja: harne, lokhe, „tu“ phenena.
# state: machine

## Getting around
skip-to-text = Dža ko teksto
language = Čhib
all-languages = Sa e čhibja
menu = Šerutne patrina
home = Jekhto patrin
trail = Kaj san
toc = Akale patrinate
topics-title = Teme
region = Regioni
organisation = Organizacija
feed = Nevipena RSS-ea
open = Puter

## Leaving
exit = Dža tar
exit-summary = „Dža tar“ na khosel ti historija.
exit-note = „Dža tar“ sigo garavel akaja patrin. Na khosel i historija. E akharimata ačhona ani lista e akharimatengiri thaj šaj dičhona ko računi.
exit-keys = Ko kompjuteri: trin var kiki o Shift.
safety-summary = Akaja patrin ačhol ani historija.
safety-notice = Akaja patrin ačhol ani historija e telefoneskiri. E akharimata ačhona ani lista e akharimatengiri thaj šaj dičhona ko računi.

## The light version
light-version = Lokhi verzija
full-version = Pherdi verzija
pager-text = Kotor { $number } taro { $of }
previous-part = Angluno kotor
next-part = Avutno kotor

## Notices above a text
draft-notice = Akava teksto panda hramosarel pe.
borrowed-notice = Akaja patrin panda nane romane. Čhib e teksteskiri: { $language }.
switch-machine = mašina iranda
switch-borrowed = panda nane irandino
story-note = E anava thaj e detalja si paruvde, te na pindžarel pe khonik.
updated = Nevisardo
minutes-short = { $minutes } min drabaripe

## Help
help-title = Vaker nekasa
emergency-title = Akana san ano dar? Akhar:
danger-now = San ano dar?
try-next = Te khonik na vakerela, zumav aver.
call-details = So ovel kana akharava?
save-contact = Garav o kontakto
save-contact-note = Ačhol ko telefoni dži na khoseja le.
share-title = Bičhav nekaske
share-sms = Bičhav SMS-ea
share-whatsapp = Bičhav WhatsApp-ea
share-copy = Kopirin i adresa
share-copied = Kopirime.
share-note = O mesažo ačhol ko telefoni dži na khoseja le.
call-log-caution = O akharipe ačhol ani lista e akharimatengiri thaj šaj dičhol ko računi.
works-only = Akava numero kerel buti samo kathar: { $countries }.
works-unknown-short-code = Harno numero. Na džanel pe taro save phuvja kerel buti: avrijal šaj džal ki aver linija, ja nikate.
answers-unknown = Na džanel pe dali avdive khonik dela palpale vakeripe ki akaja linija.
address-unopened = Khonik na puterda akaja adresa bašo akava sajti. Šaj te ovel bangi, ja akana te ovel avereskiri.
police-yes = So pheneja šaj aresel dži ki policija.
police-no = So pheneja na aresel ki policija.
police-unknown = Na džanel pe dali so pheneja aresel ki policija. Puč angleder te phene.
anonymous-yes = Na mora te phene to anav.
anonymous-no = Pučena to anav.
anonymous-unknown = Na džanel pe dali pučena to anav.
anonymous-short = bi anaveskoro
reveals-number = Von dikhen ćo telefonosko numero.
reveals-account = Von dikhen o anav thaj i slika katar ćo konto.
reveals-address = Von dikhen ćiri e-mail adresa, thaj o mesažo ačhel ande ćo mailbox.

## What a channel's button says before the number or address
verb-voice = Akhar
verb-sms = Bičhav SMS ko
verb-whatsapp = Hramosar ko WhatsApp
verb-web = Puter
verb-chat = Puter o vakeripe
verb-email = Hramosar ko

## Facts of a helpline, as short phrases
cost-free = bi lovengo
cost-standard = ki ti normalno cena
cost-premium = ki po bari cena
hours-always = dive thaj rat
hours-unknown = e satura na džanena pe
hours-all-day = sasto dive
hours-closed = phandlo
hours-from = taro { $time }
hours-public-holidays = themutne praznikura
hours-school-holidays = školakere raspustura
opens-hours-on = { $days }: { $hours }
ages-up-to = dži ko { $max } berš
ages-from = taro { $min } berš
ages-between = taro { $min } dži ko { $max } berš
status-active = kerel buti
status-paused = akana na kerel buti
status-closed = phandli
facts-title = So džanel pe
facts-unknown = Panda na džana: { $facts }.
fact-status = Stanje
fact-hours = Satura
fact-languages = Čhibja
fact-ages = Berša
fact-cost = Cena
fact-anonymous = Bizo to anav
fact-interpretation = Iranavne
fact-police = Phenel pe e policijake
fact-regions = Kaj ažutinel
fact-assured = Palutni dat dikhlo
fact-works-from = Kerel buti taro
yes = va
no = na
unknown = na džanel pe
everywhere = sasti phuv

## How fresh a number is
badge-confirmed = { $precision ->
    [day] dikhlo { $date }
   *[other] dikhlo { $date }
 }
badge-printed = { $precision ->
    [day] štampime { $date }, nane dikhlo
    [unknown] taro štampime lil bi datako; nane dikhlo
   *[other] štampime { $date }, nane dikhlo
 }
badge-stale = { $precision ->
    [day] palutno var dikhlo { $date }
   *[other] palutno var dikhlo { $date }
 }
withheld = Kado numero nane maj sikavdo: našti dikhljam les (palutni dat dikhlo: { $date }).
withheld-instead = I aver linija:
badge-unknown = nane dikhlo
badge-emergency = numero bašo sigutno ažutipe
age-stale = { $precision ->
   *[other] Palutno var dikhlam akava numero: { $date }.
 }
age-printed = { $precision ->
    [unknown] O numero si taro štampime lil bi datako. Panda na akhardam.
   *[other] O numero si taro štampime lil ({ $date }). Panda na akhardam.
 }
age-unknown = Panda na dikhlam akava numero.
by-operator = e linijatar korkori
by-test-call = zumavimaske akharibaja
by-official-page = ko oficijalno rig

## Guides
guide-audience = bašo { $min } dži ko { $max } berš
guides-title = Lila bašo drom
nothing-stored = Čhiv sama slobodno: khanči na garavel pe thaj khanči na bičhavel pe.
sources-title = Kathar si akava
pocket-title = Lilori bašo posoki
pocket-text = Hramosar e numera ko lil, ja sikljov jekh tari godi. O telefoni šaj našaldol, ja šaj te len tutar.

## Regions and the mobile centre
regions-title = Kaj san?
regions-text = Alosar to regioni: o emnašeder ažutipe avel jekhto.
other-regions-title = Aver regionura
municipalities-title = Komune
hotspots-title = „Tate thana“
hotspots-text = Jekh dokumenti vakerel akale thanenge „tate thana“. Na phenel khanči džungalo bašo than ni bašo manuša.
help-points-title = Kaj šaj te dža
next-stop-title = O mobilno centari avel ke tute
next-stop-text = E data šaj parudon: dikh panda jekh var akate angleder te dža.
visits-title = Kana avel
past-visits-title = Sine akate
save-dates = Garav e data ano kalendari
no-visits = Akana nane planirime vizita.
example = Misal
example-note = Akala data si samo misal: khonik na planirinda vizita. Ma dža dromeske sebepi lende.

## Posters
poster-code = Kodo
poster-leads-to = Legarel ko
poster-place = Than
poster-size = Baripe
poster-says = So hramosarel
poster-sticker = Te si ko kodo čipime lil, ma skenirin le: hramosar korkoro i adresa.

## Organisations, projects, resources, news
contact-title = Kontakto
role = Rolja
role-donor = donatori
role-consortium = membro ano konzorciumi
role-partner = partneri
role-executing-agency = agencija savi kerel
role-stakeholder = vasno partneri
role-government = themutni institucija
phone = Telefoni
email = E-mail
website = Sajti
works-in = Kerel buti ano
organisations-title = Kon kerel buti akate
projects-title = Projektura
project-current = džal
project-completed = agorisardo
period = Kana
donor = Donatori
executing-agency = Kerdo taro
partners = Partnerura
coverage = Kaj
audience = Bašo kaste
audience-youth = terne
audience-parents = daja thaj dada
audience-teachers = sikavne
audience-media = žurnalistura
audience-employment-offices = birora bašo buti
audience-police = policajcura
audience-health = sastipaskere butjarne
year = Berš
publisher = Dija avri
date = Dat
no-date = bi datako
news-title = Nevipena
feed-title = { $site }: nevipena

## Pages that the site makes by itself
az-title = A–Ž
az-description = Sa e patrina palo alfabeti.
search-title = Rode
search-description = Jekh lafi, jekh than ja jekh numero.
search-label = So rodeja?
search-found = Arakhle patrina:
search-nothing = Khanči na arakhlilo. Prova aver lafi, ja dikh i lista telal.
search-without = Bašo rodipe valjani skripta, thaj akate na kerel buti. I lista telal kerel buti sekana.
search-more = Aver patrina
# Search words by which readers ask for help: the helplines come first for them.
search-help = ažutipe, dar, akhar, policija, darav
offline-title = Garav ko telefoni
offline-description = E lokhe patrina thaj e linije bašo ažutipe, kana nane tut internet.
offline-visible = So garaveja akate ačhol ko telefoni dži na khoseja. Kon ka lel o telefoni, šaj te dikhel.
offline-nothing-before = Khanči na garavel pe dži na kikideja o kopči.
offline-save = Garav ko akava telefoni
offline-saving = Garavel pe. Ma phand akaja patrin.
offline-saved = Garavdo ko akava telefoni. Puterel pe vi bizo internet.
offline-failed = Nane garavdo: i konekcija čhindili, ja nane than ko telefoni. Khanči na ačhilo opaš.
offline-delete = Khos sa taro akava telefoni
offline-deleted = Khoslo. Akate na ačhilo khanči garavdo.
offline-delete-note = Khosel pe sekoja čhib savi garavdan. I historija e browsereskiri khos ulavdo.
offline-cannot = Akate e patrina našti garavdon: valjani po nevo browseri savo šaj te mukhel skripte (JavaScript), thaj i adresa ko internet. I lokhi verzija puterel pe vi slabo konekcijaja.
offline-name = Hramovipena
offline-home-screen = Te čhivdan la ko jekhto ekrani, e ikonaja ka ovel anav „{ $name }“.
not-found-title = Akaja patrin nane akate
not-found-text = Šaj i adresa si bangi, ja i patrin geli ko aver than. Alosar ti čhib thaj lel taro jekhto patrin.

## In the text
picture-link = Dikh o pikčeri: { $alt } ({ $size })
table-label = Tabela
footnote-back = Palpale ko teksto

## The foot of every page
behind = Nane reklame, nane cookies, nane ginavipe e manušengo.

## Posters: paper
poster-gone = Akava posteri si purano. Ake e linije bašo ažutipe save džana avdive.
poster-scan = Skenirin thaj drabar
poster-type = ja hramosar akaja adresa:
poster-call = Akhar
poster-call-code = Akava kodo akharel korkoro, bizo internet.
poster-proof = Prova, nane bašo štampipe. Anglal dikhen: { $numbers }
poster-sheets = Sa e posterura
poster-is-proof = prova
poster-is-ready = gatisardo bašo štampipe

## Translations
machine-notice = Mašina iranda akaja patrin. E hakaba thaj e numera ačhona ki čhib ki savi hramome, dži na dikhel len manuš.
stand-in-drifted = Akava kotor parudilo pali o iranipe. Čhib e teksteskiri telal: { $language }.
stand-in-machine = Mašina korkori na tromal te iranel akava kotor. Čhib e teksteskiri telal: { $language }.
stand-in-untranslated = Akava kotor panda nane irandino. Čhib e teksteskiri telal: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = palo zakoni, o zakoni phenel, ilegalno, isi le hakaj, isi tut hakaj, isi len hakaj, si krimi, kazninel pe, procentura, statistika, rodipena sikavena

## Names of languages that CLDR lacks or calls otherwise, as used inside a sentence
language-en = anglikani
language-ar = arapikani
language-sr = srbikani
language-mk = makedonikani
language-it = italikani
language-el = grekikani
language-tr = turkikani
language-fr = francuzikani
language-de = germanikani
language-ro = rumunikani
language-bg = bulgarikani
language-bs = bosnikani
language-hr = hrvatikani
language-hu = hungarikani
language-ru = rusikani
language-uk = ukrainikani
language-es = španikani
language-pl = polikani
language-rom = romani
