# A felület szavai magyarul: röviden, nyugodtan, tegezve.
# state: machine

## Getting around
skip-to-text = Ugrás a szövegre
language = Nyelv
all-languages = Minden nyelv
menu = Fő oldalak
home = Kezdőlap
trail = Hol vagy
toc = Ezen az oldalon
topics-title = Témák
region = Régió
organisation = Szervezet
feed = Hírek RSS-ben
open = Megnyitás

## Leaving
exit = El innen
exit-summary = Az „El innen” nem törli az előzményeket.
exit-note = Az „El innen” gomb azonnal elrejti ezt az oldalt. Az előzményeket nem törli. A hívások megmaradnak a híváslistában, és a számlán is szerepelhetnek.
exit-keys = Számítógépen: nyomd meg háromszor a Shift billentyűt.
safety-summary = Ez az oldal megmarad az előzményekben.
safety-notice = Ez az oldal megmarad a telefon előzményeiben. A hívások megmaradnak a híváslistában, és a számlán is szerepelhetnek.

## The light version
light-version = Könnyű változat
full-version = Teljes változat
pager-text = { $number }. rész, összesen { $of }
previous-part = Előző rész
next-part = Következő rész

## Notices above a text
draft-notice = Ez a szöveg még készül.
borrowed-notice = Ez az oldal még nincs meg magyarul. A szöveg nyelve: { $language }.
switch-machine = gépi fordítás
switch-borrowed = még nincs lefordítva
story-note = A neveket és a részleteket megváltoztattuk, hogy senkit ne lehessen felismerni.
updated = Frissítve
minutes-short = { $minutes } perc olvasás

## Help
help-title = Beszélj valakivel
emergency-title = Most veszélyben vagy? Hívd:
danger-now = Veszélyben vagy?
try-next = Ha senki nem veszi fel, próbálj egy másikat.
call-details = Mi történik, ha felhívom?
save-contact = Névjegy mentése
save-contact-note = A telefonon marad, amíg nem törlöd.
share-title = Küldd el valakinek
share-sms = Küldés SMS-ben
share-whatsapp = Küldés WhatsAppon
share-copy = Cím másolása
share-copied = Másolva.
share-note = Az üzenet a telefonon marad, amíg nem törlöd.
call-log-caution = A hívás megmarad a híváslistában, és a számlán is szerepelhet.
works-only = Ez a szám csak innen működik: { $countries }.
works-unknown-short-code = Rövid szám. Nem tudni, mely országokból működik: külföldön lehet, hogy máshol csöng, vagy sehol.
answers-unknown = Nem tudni, hogy ma felveszi-e valaki ezen a vonalon.
address-unopened = Ezt a címet senki sem nyitotta meg ehhez a honlaphoz. Lehet, hogy hibás, vagy már másé.
police-yes = Amit mondasz, eljuthat a rendőrséghez.
police-no = Amit mondasz, nem jut el a rendőrséghez.
police-unknown = Nem tudni, hogy amit mondasz, eljut-e a rendőrséghez. Kérdezd meg, mielőtt elmondod.
anonymous-yes = Nem kell megmondanod a neved.
anonymous-no = Megkérdezik a neved.
anonymous-unknown = Nem tudni, megkérdezik-e a neved.
anonymous-short = név nélkül
reveals-number = Látják a telefonszámodat.
reveals-account = Látják a fiókod nevét és képét.
reveals-address = Látják az e-mail-címedet, és az üzenet a postafiókodban marad.

## What a channel's button says before the number or address
verb-voice = Hívd:
verb-sms = Küldj SMS-t:
verb-whatsapp = Írj WhatsAppon:
verb-web = Nyisd meg:
verb-chat = Csevegés megnyitása
verb-email = Írj ide:

## Facts of a helpline, as short phrases
cost-free = ingyenes
cost-standard = a szokásos díjad szerint
cost-premium = drágább díjjal
hours-always = éjjel-nappal
hours-unknown = az idő nem ismert
hours-all-day = egész nap
hours-closed = zárva
hours-from = { $time } órától
hours-public-holidays = ünnepnapok
hours-school-holidays = iskolai szünetek
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max } éves korig
ages-from = { $min } éves kortól
ages-between = { $min } és { $max } éves kor között
status-active = működik
status-paused = most szünetel
status-closed = megszűnt
facts-title = Amit tudni lehet
facts-unknown = Még nem tudjuk: { $facts }.
fact-status = Állapot
fact-hours = Idő
fact-languages = Nyelvek
fact-ages = Életkor
fact-cost = Költség
fact-anonymous = Név nélkül
fact-interpretation = Tolmácsok
fact-police = Elmondják a rendőrségnek
fact-regions = Hol segít
fact-assured = Utoljára megerősítve
fact-works-from = Innen működik
yes = igen
no = nem
unknown = nem tudni
everywhere = az egész ország

## How fresh a number is
badge-confirmed = { $precision ->
    [day] megerősítve: { $date }
   *[other] megerősítve: { $date }
 }
badge-printed = { $precision ->
    [day] nyomtatva: { $date }, nincs megerősítve
    [unknown] dátum nélküli nyomtatványból; nincs megerősítve
   *[other] nyomtatva: { $date }, nincs megerősítve
 }
badge-stale = { $precision ->
    [day] utoljára megerősítve: { $date }
   *[other] utoljára megerősítve: { $date }
 }
withheld = Ezt a számot már nem mutatjuk: nem tudtuk ellenőrizni (utolsó ellenőrzés: { $date }).
withheld-instead = A következő vonal:
badge-unknown = nincs megerősítve
badge-emergency = segélyhívó szám
age-stale = { $precision ->
   *[other] Ezt a számot utoljára ellenőriztük: { $date }.
 }
age-printed = { $precision ->
    [unknown] A szám dátum nélküli nyomtatványból való. Még nem hívtuk fel.
   *[other] A szám nyomtatványból való ({ $date }). Még nem hívtuk fel.
 }
age-unknown = Ezt a számot még nem ellenőriztük.
by-operator = maga a vonal
by-test-call = próbahívással
by-official-page = a hivatalos oldalon

## Guides
guide-audience = { $min } és { $max } éves kor között
guides-title = Tanácsok az útra
nothing-stored = Jelölj nyugodtan: semmi nem mentődik, és semmi nem megy el.
sources-title = Honnan van ez
pocket-title = Egy cetli a zsebedbe
pocket-text = Írd fel a számokat papírra, vagy tanulj meg egyet fejből. A telefon elveszhet, vagy elvehetik tőled.

## Regions and the mobile centre
regions-title = Hol vagy?
regions-text = Válaszd ki a régiódat: a legközelebbi segítség lesz elöl.
other-regions-title = Más régiók
municipalities-title = Települések
hotspots-title = „Forró pontok”
hotspots-text = Egy irat ezeket a helyeket a „forró pontok” közé sorolja. Ez semmi rosszat nem jelent sem a helyről, sem az ott élőkről.
help-points-title = Hová mehetsz
next-stop-title = A mozgó központ hozzád jön
next-stop-text = Az időpontok változhatnak: indulás előtt nézz ide még egyszer.
visits-title = Mikor jön
past-visits-title = Itt járt
save-dates = Időpontok mentése a naptárba
no-visits = Most nincs tervezett látogatás.
example = Példa
example-note = Ezek az időpontok csak példák: senki nem tervezett látogatást. Ne indulj el miattuk.

## Posters
poster-code = Kód
poster-leads-to = Ide vezet
poster-place = Hely
poster-size = Méret
poster-says = Ami rajta áll
poster-sticker = Ha a kódot matrica takarja, ne olvasd be: írd be te a címet.

## Organisations, projects, resources, news
contact-title = Kapcsolat
role = Szerep
role-donor = támogató
role-consortium = a konzorcium tagja
role-partner = partner
role-executing-agency = megvalósító
role-stakeholder = fontos résztvevő
role-government = közintézmény
phone = Telefon
email = E-mail
website = Honlap
works-in = Itt dolgozik
organisations-title = Kik dolgoznak itt
projects-title = Projektek
project-current = folyamatban
project-completed = befejezve
period = Mikor
donor = Támogató
executing-agency = Megvalósító
partners = Partnerek
coverage = Hol
audience = Kinek
audience-youth = fiatalok
audience-parents = szülők
audience-teachers = tanárok
audience-media = újságírók
audience-employment-offices = munkaügyi központok
audience-police = rendőrök
audience-health = egészségügyi dolgozók
year = Év
publisher = Kiadó
date = Dátum
no-date = dátum nélkül
news-title = Hírek
feed-title = { $site }: hírek

## Pages that the site makes by itself
az-title = A–Z
az-description = Minden oldal ábécérendben.
search-title = Keresés
search-description = Egy szó, egy hely vagy egy szám.
search-label = Mit keresel?
search-found = Talált oldalak:
search-nothing = Nincs találat. Próbálj másik szót, vagy nézd meg a lenti listát.
search-without = A kereséshez szkript kell, és itt az nem fut. A lenti lista mindig működik.
search-more = További oldalak
# Search words by which readers ask for help: the helplines come first for them.
search-help = segítség, segítsen, veszély, hívás, rendőrség, félek, félelem, bezárva, bezártak, fenyeget, fenyegetnek, megver, megütött, erőszak, követ, beszélni
offline-title = Mentés a telefonra
offline-description = A könnyű oldalak és a segélyvonalak arra az esetre, ha nincs interneted.
offline-visible = Amit itt elmentesz, a telefonon marad, amíg nem törlöd. Aki kézbe veszi a telefont, láthatja.
offline-nothing-before = Semmi nem mentődik, amíg meg nem nyomod a gombot.
offline-save = Mentés erre a telefonra
offline-saving = Mentés folyamatban. Ne zárd be ezt az oldalt.
offline-saved = Elmentve erre a telefonra. Internet nélkül is megnyílik.
offline-failed = Nem sikerült menteni: megszakadt a kapcsolat, vagy nincs hely a telefonon. Semmi nem maradt félbe.
offline-delete = Minden törlése erről a telefonról
offline-deleted = Törölve. Semmi mentett nem maradt itt.
offline-delete-note = Minden elmentett nyelv törlődik. A böngésző előzményeit külön kell törölnöd.
offline-cannot = Itt az oldalakat nem lehet elmenteni: ehhez újabb böngésző kell, amely szkriptet (JavaScript) futtathat, és az internetes cím. A könnyű változat gyenge kapcsolattal is megnyílik.
offline-name = Jegyzetek
offline-home-screen = Ha a kezdőképernyőre teszed, az ikon neve „{ $name }”.
not-found-title = Ez az oldal nincs itt
not-found-text = Lehet, hogy hiba van a címben, vagy az oldal elköltözött. Válaszd ki a nyelved, és indulj a kezdőlapról.

## In the text
picture-link = Kép megnézése: { $alt } ({ $size })
table-label = Táblázat
footnote-back = Vissza a szöveghez

## The foot of every page
behind = Nincs reklám, nincsenek sütik, nincs látogatásszámláló.

## Posters: paper
poster-gone = Ez a plakát régi. Ezek a segélyvonalak, amelyeket ma ismerünk.
poster-scan = Olvasd be, és olvasd el
poster-type = vagy írd be ezt a címet:
poster-call = Hívd:
poster-call-code = Ez a kód magától hív, internet nélkül.
poster-proof = Próba, nem nyomtatásra. Előbb erősítse meg: { $numbers }
poster-sheets = Minden plakát
poster-is-proof = próba
poster-is-ready = nyomtatásra kész

## Translations
machine-notice = Ezt az oldalt gép fordította. A lépések és a számok azon a nyelven maradnak, amelyen íródtak, amíg ember át nem nézi őket.
stand-in-drifted = Ez a rész a fordítás után megváltozott. A lenti szöveg nyelve: { $language }.
stand-in-machine = Ezt a részt gép egyedül nem fordíthatja. A lenti szöveg nyelve: { $language }.
stand-in-untranslated = Ez a rész még nincs lefordítva. A lenti szöveg nyelve: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = törvény szerint, a törvény kimondja, törvénytelen, jogellenes, joga van, jogod van, joguk van, bűncselekmény, büntetik, büntetendő, százalék, statisztika, kutatások szerint
