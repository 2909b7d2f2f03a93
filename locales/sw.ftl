# Maneno ya tovuti kwa Kiswahili: mafupi, tulivu, ya kirafiki.
# state: machine

## Getting around
skip-to-text = Nenda kwenye maandishi
language = Lugha
all-languages = Lugha zote
menu = Kurasa kuu
home = Mwanzo
trail = Ulipo
toc = Kwenye ukurasa huu
topics-title = Mada
region = Eneo
organisation = Shirika
feed = Habari kwa RSS
open = Fungua

## Leaving
exit = Ondoka
exit-summary = “Ondoka” haifuti historia yako.
exit-note = “Ondoka” huficha ukurasa huu mara moja. Haifuti historia. Simu hubaki kwenye orodha ya simu na zinaweza kuonekana kwenye bili.
exit-keys = Kwenye kompyuta: bonyeza kitufe cha Shift mara tatu.
safety-summary = Ukurasa huu hubaki kwenye historia.
safety-notice = Ukurasa huu hubaki kwenye historia ya simu. Simu ulizopiga hubaki kwenye orodha ya simu na zinaweza kuonekana kwenye bili.

## The light version
light-version = Toleo jepesi
full-version = Toleo kamili
pager-text = Sehemu ya { $number } kati ya { $of }
previous-part = Sehemu iliyotangulia
next-part = Sehemu inayofuata

## Notices above a text
draft-notice = Maandishi haya bado yanaandikwa.
borrowed-notice = Ukurasa huu bado haupo kwa Kiswahili. Lugha ya maandishi: { $language }.
switch-machine = tafsiri ya mashine
switch-borrowed = bado haijatafsiriwa
story-note = Majina na maelezo yamebadilishwa, ili mtu yeyote asitambulike.
updated = Imesasishwa
minutes-short = { $minutes } dakika za kusoma

## Help
help-title = Ongea na mtu
emergency-title = Uko hatarini sasa? Piga simu:
danger-now = Uko hatarini?
try-next = Kama hakuna anayejibu, jaribu nyingine.
call-details = Nini hutokea nikipiga simu?
save-contact = Hifadhi namba
save-contact-note = Hubaki kwenye simu hadi uifute.
share-title = Mtumie mtu
share-sms = Tuma kwa SMS
share-whatsapp = Tuma kwa WhatsApp
share-copy = Nakili anwani
share-copied = Imenakiliwa.
share-note = Ujumbe hubaki kwenye simu hadi uufute.
call-log-caution = Simu hubaki kwenye orodha ya simu na inaweza kuonekana kwenye bili.
works-only = Namba hii hufanya kazi kutoka hapa tu: { $countries }.
works-unknown-short-code = Namba fupi. Haijulikani hufanya kazi kutoka nchi zipi: nje ya nchi inaweza kufika kwenye laini nyingine, au isifike popote.
answers-unknown = Haijulikani kama leo kuna mtu anayejibu laini hii.
address-unopened = Hakuna aliyefungua anwani hii kwa ajili ya tovuti hii. Inaweza kuwa na kosa, au sasa ni ya mtu mwingine.
police-yes = Unachosema kinaweza kufika kwa polisi.
police-no = Unachosema hakipelekwi kwa polisi.
police-unknown = Haijulikani kama unachosema hupelekwa kwa polisi. Uliza kabla hujaeleza.
anonymous-yes = Si lazima useme jina lako.
anonymous-no = Wanauliza jina lako.
anonymous-unknown = Haijulikani kama wanauliza jina lako.
anonymous-short = jina si lazima
reveals-number = Wanaona nambari yako ya simu.
reveals-account = Wanaona jina na picha ya akaunti yako.
reveals-address = Wanaona anwani yako ya barua pepe, na ujumbe unabaki kwenye sanduku lako la barua.

## What a channel's button says before the number or address
verb-voice = Piga
verb-sms = Tuma SMS kwa
verb-whatsapp = Andika kwenye WhatsApp
verb-web = Fungua
verb-chat = Fungua mazungumzo
verb-email = Andika kwa

## Facts of a helpline, as short phrases
cost-free = bure
cost-standard = kwa bei yako ya kawaida
cost-premium = kwa bei ya juu
hours-always = usiku na mchana
hours-unknown = saa hazijulikani
hours-all-day = siku nzima
hours-closed = imefungwa
hours-from = kuanzia { $time }
hours-public-holidays = sikukuu za umma
hours-school-holidays = likizo za shule
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] hadi mwaka { $max }
   *[other] hadi miaka { $max }
 }
ages-from = { $min ->
    [one] kuanzia mwaka { $min }
   *[other] kuanzia miaka { $min }
 }
ages-between = miaka { $min } hadi { $max }
status-active = inafanya kazi
status-paused = imesimama kwa sasa
status-closed = imefungwa
facts-title = Yanayojulikana
facts-unknown = Bado hatujui: { $facts }.
fact-status = Hali
fact-hours = Saa
fact-languages = Lugha
fact-ages = Umri
fact-cost = Gharama
fact-anonymous = Bila jina lako
fact-interpretation = Wakalimani
fact-police = Polisi huambiwa
fact-regions = Inakosaidia
fact-assured = Ilithibitishwa mara ya mwisho
fact-works-from = Hufanya kazi kutoka
yes = ndiyo
no = hapana
unknown = haijulikani
everywhere = nchi nzima

## How fresh a number is
badge-confirmed = { $precision ->
    [day] imethibitishwa { $date }
   *[other] imethibitishwa { $date }
 }
badge-printed = { $precision ->
    [day] imechapishwa { $date }, haijathibitishwa
    [unknown] kutoka chapisho lisilo na tarehe; haijathibitishwa
   *[other] imechapishwa { $date }, haijathibitishwa
 }
badge-stale = { $precision ->
    [day] ilithibitishwa mwisho { $date }
   *[other] ilithibitishwa mwisho { $date }
 }
withheld = Namba hii haionyeshwi tena: haikuwezekana kuithibitisha (ilithibitishwa mara ya mwisho: { $date }).
withheld-instead = Laini ya msaada inayofuata:
badge-unknown = haijathibitishwa
badge-emergency = namba ya dharura
age-stale = { $precision ->
   *[other] Tuliikagua namba hii mara ya mwisho: { $date }.
 }
age-printed = { $precision ->
    [unknown] Namba hii imetoka kwenye karatasi iliyochapishwa bila tarehe. Bado hatujapiga.
   *[other] Namba hii imetoka kwenye karatasi iliyochapishwa ({ $date }). Bado hatujapiga.
 }
age-unknown = Bado hatujaikagua namba hii.
by-operator = na laini yenyewe
by-test-call = kwa simu ya majaribio
by-official-page = kwenye ukurasa rasmi

## Guides
guide-audience = kwa umri wa miaka { $min } hadi { $max }
guides-title = Miongozo ya safari
nothing-stored = Weka alama bila wasiwasi: hakuna kinachohifadhiwa na hakuna kinachotumwa.
sources-title = Haya yametoka wapi
pocket-title = Kadi ya mfukoni
pocket-text = Andika namba kwenye karatasi, au kariri moja. Simu inaweza kupotea, au kuchukuliwa.

## Regions and the mobile centre
regions-title = Uko wapi?
regions-text = Chagua eneo lako: msaada ulio karibu zaidi huja kwanza.
other-regions-title = Maeneo mengine
municipalities-title = Manispaa
hotspots-title = “Maeneo moto”
hotspots-text = Hati moja inayataja maeneo haya kama “maeneo moto”. Haisemi lolote baya kuhusu mahali wala watu wake.
help-points-title = Unakoweza kwenda
next-stop-title = Kituo kinachotembea kinakuja kwako
next-stop-text = Tarehe zinaweza kubadilika: angalia hapa tena kabla hujaondoka.
visits-title = Kinakuja lini
past-visits-title = Kilikuwa hapa
save-dates = Hifadhi tarehe kwenye kalenda
no-visits = Kwa sasa hakuna ziara iliyopangwa.
example = Mfano
example-note = Tarehe hizi ni mfano tu: hakuna aliyepanga ziara. Usisafiri kwa sababu yake.

## Posters
poster-code = Msimbo
poster-leads-to = Unapeleka
poster-place = Mahali
poster-size = Ukubwa
poster-says = Kilichoandikwa
poster-sticker = Ikiwa kibandiko kimefunika msimbo, usiuskani: andika anwani mwenyewe.

## Organisations, projects, resources, news
contact-title = Mawasiliano
role = Jukumu
role-donor = mfadhili
role-consortium = mwanachama wa muungano
role-partner = mshirika
role-executing-agency = shirika tekelezi
role-stakeholder = mdau muhimu
role-government = taasisi ya umma
phone = Simu
email = Barua pepe
website = Tovuti
works-in = Inafanya kazi
organisations-title = Nani anafanya kazi hapa
projects-title = Miradi
project-current = unaendelea
project-completed = umekamilika
period = Lini
donor = Mfadhili
executing-agency = Umetekelezwa na
partners = Washirika
coverage = Wapi
audience = Kwa nani
audience-youth = vijana
audience-parents = wazazi
audience-teachers = walimu
audience-media = waandishi wa habari
audience-employment-offices = ofisi za ajira
audience-police = polisi
audience-health = wahudumu wa afya
year = Mwaka
publisher = Mchapishaji
date = Tarehe
no-date = bila tarehe
news-title = Habari
feed-title = { $site }: habari

## Pages that the site makes by itself
az-title = A–Z
az-description = Kurasa zote kwa alfabeti.
search-title = Tafuta
search-description = Neno, mahali au namba.
search-label = Unatafuta nini?
search-found = Kurasa zilizopatikana:
search-nothing = Hakuna kilichopatikana. Jaribu neno lingine, au tazama orodha hapa chini.
search-without = Kutafuta kunahitaji skripti, na hapa haifanyi kazi. Orodha hapa chini hufanya kazi kila mara.
search-more = Kurasa zaidi
# Search words by which readers ask for help: the helplines come first for them.
search-help = msaada, nisaidie, hatari, piga, dharura, polisi, hofu, naogopa, nimefungiwa
offline-title = Hifadhi kwenye simu
offline-description = Kurasa nyepesi na laini za msaada, kwa wakati huna intaneti.
offline-visible = Unachohifadhi hapa hubaki kwenye simu hadi ukifute. Yeyote anayechukua simu anaweza kukiona.
offline-nothing-before = Hakuna kinachohifadhiwa usipobonyeza kitufe.
offline-save = Hifadhi kwenye simu hii
offline-saving = Inahifadhi. Usifunge ukurasa huu.
offline-saved = Imehifadhiwa kwenye simu hii. Hufunguka bila intaneti pia.
offline-failed = Haikuhifadhiwa: muunganisho ulikatika, au simu haina nafasi. Hakuna kilichobaki nusu.
offline-delete = Futa kila kitu kwenye simu hii
offline-deleted = Imefutwa. Hakuna kilichohifadhiwa kilichobaki hapa.
offline-delete-note = Kila lugha uliyohifadhi hufutwa. Historia ya kivinjari ifute kando.
offline-cannot = Hapa kurasa haziwezi kuhifadhiwa: inahitajika kivinjari kipya kinachoruhusiwa kuendesha skripti (JavaScript), na anwani ya intaneti. Toleo jepesi hufunguka hata muunganisho ukiwa dhaifu.
offline-name = Vidokezo
offline-home-screen = Ukiiweka kwenye skrini ya mwanzo, ikoni inaitwa “{ $name }”.
not-found-title = Ukurasa huu haupo hapa
not-found-text = Labda anwani ina kosa, au ukurasa umehamishwa. Chagua lugha yako na uanze mwanzo.

## In the text
picture-link = Tazama picha: { $alt } ({ $size })
table-label = Jedwali
footnote-back = Rudi kwenye maandishi

## The foot of every page
behind = Hakuna matangazo, hakuna vidakuzi, hakuna kuhesabu wageni.

## Posters: paper
poster-gone = Bango hili ni la zamani. Hizi ndizo laini za msaada tunazozijua leo.
poster-scan = Skani na usome
poster-type = au andika anwani hii:
poster-call = Piga
poster-call-code = Msimbo huu hupiga simu wenyewe, bila intaneti.
poster-proof = Jaribio, si la kuchapisha. Thibitisha kwanza: { $numbers }
poster-sheets = Mabango yote
poster-is-proof = jaribio
poster-is-ready = tayari kuchapishwa

## Translations
machine-notice = Mashine imetafsiri ukurasa huu. Hatua na namba hubaki katika lugha yake ya mwanzo, hadi mtu azikague.
stand-in-drifted = Kipande hiki kilibadilika baada ya kutafsiriwa. Lugha ya maandishi hapa chini: { $language }.
stand-in-machine = Mashine peke yake isitafsiri kipande hiki. Lugha ya maandishi hapa chini: { $language }.
stand-in-untranslated = Kipande hiki bado hakijatafsiriwa. Lugha ya maandishi hapa chini: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = kwa mujibu wa sheria, kisheria, sheria inasema, kinyume cha sheria, haramu, ana haki, una haki, wana haki, ni kosa la jinai, huadhibiwa, asilimia, takwimu, utafiti unaonyesha
