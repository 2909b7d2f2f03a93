# इन्टरफेसका शब्द नेपालीमा: छोटा, शान्त, «तिमी» भनेर।
# state: machine

## Getting around
skip-to-text = लेखमा जाऊ
language = भाषा
all-languages = सबै भाषा
menu = मुख्य पानाहरू
home = सुरु
trail = तिमी कहाँ छौ
toc = यो पानामा
topics-title = विषयहरू
region = क्षेत्र
organisation = संस्था
feed = RSS बाट समाचार
open = खोल

## Leaving
exit = यहाँबाट निस्क
exit-summary = “यहाँबाट निस्क” ले तिम्रो इतिहास मेटाउँदैन।
exit-note = “यहाँबाट निस्क” ले यो पाना तुरुन्तै लुकाउँछ। इतिहास मेटाउँदैन। कलहरू कल सूचीमा रहन्छन् र बिलमा पनि देखिन सक्छन्।
exit-keys = कम्प्युटरमा: Shift बटन तीन पटक थिच।
safety-summary = यो पाना इतिहासमा रहन्छ।
safety-notice = यो पाना फोनको इतिहासमा रहन्छ। कलहरू कल सूचीमा रहन्छन् र बिलमा पनि देखिन सक्छन्।

## The light version
light-version = हलुका रूप
full-version = पूरा रूप
pager-text = भाग { $number } / { $of }
previous-part = अघिल्लो भाग
next-part = अर्को भाग

## Notices above a text
draft-notice = यो लेख अझै लेखिँदै छ।
borrowed-notice = यो पाना अझै नेपालीमा छैन। लेखको भाषा: { $language }।
switch-machine = मेसिनको अनुवाद
switch-borrowed = अझै अनुवाद भएको छैन
story-note = कसैलाई नचिनियोस् भनेर नाम र कुराहरू बदलिएका छन्।
updated = अद्यावधिक
minutes-short = { $minutes } मिनेट पढ्न

## Help
help-title = कोहीसँग कुरा गर
emergency-title = अहिले खतरामा छौ? फोन गर:
danger-now = खतरामा छौ?
try-next = कसैले उठाएन भने अर्को प्रयास गर।
call-details = फोन गर्दा के हुन्छ?
save-contact = नम्बर सेभ गर
save-contact-note = तिमीले नमेटाएसम्म यो फोनमा रहन्छ।
share-title = कसैलाई पठाऊ
share-sms = SMS बाट पठाऊ
share-whatsapp = WhatsApp बाट पठाऊ
share-copy = ठेगाना कपी गर
share-copied = कपी भयो।
share-note = तिमीले नमेटाएसम्म सन्देश फोनमा रहन्छ।
call-log-caution = कल कल सूचीमा रहन्छ र बिलमा पनि देखिन सक्छ।
works-only = यो नम्बर यहाँबाट मात्र चल्छ: { $countries }।
works-unknown-short-code = छोटो नम्बर। कुन देशबाट चल्छ थाहा छैन: विदेशमा अर्को लाइनमा जान सक्छ, वा कतै पनि नजान सक्छ।
answers-unknown = आज यो लाइनमा कसैले उठाउँछ कि उठाउँदैन थाहा छैन।
address-unopened = यो साइटका लागि कसैले यो ठेगाना खोलेको छैन। यो गलत हुन सक्छ, वा अहिले अरू कसैको हुन सक्छ।
police-yes = तिमीले भनेको कुरा प्रहरीसम्म पुग्न सक्छ।
police-no = तिमीले भनेको कुरा प्रहरीलाई भनिँदैन।
police-unknown = तिमीले भनेको कुरा प्रहरीलाई भनिन्छ कि भनिँदैन थाहा छैन। भन्नुअघि सोध।
anonymous-yes = आफ्नो नाम भन्नु पर्दैन।
anonymous-no = तिमीको नाम सोध्छन्।
anonymous-unknown = नाम सोध्छन् कि सोध्दैनन् थाहा छैन।
anonymous-short = नाम चाहिँदैन
reveals-number = तिनीहरूले तिम्रो फोन नम्बर देख्छन्।
reveals-account = तिनीहरूले तिम्रो खाताको नाम र तस्बिर देख्छन्।
reveals-address = तिनीहरूले तिम्रो इमेल ठेगाना देख्छन्, र सन्देश तिम्रो मेलबक्समा रहन्छ।

## What a channel's button says before the number or address
verb-voice = फोन गर:
verb-sms = SMS गर:
verb-whatsapp = WhatsApp मा लेख:
verb-web = खोल:
verb-chat = च्याट खोल
verb-email = इमेल गर:

## Facts of a helpline, as short phrases
cost-free = निःशुल्क
cost-standard = तिम्रो सामान्य दरमा
cost-premium = बढी दरमा
hours-always = दिनरात
hours-unknown = समय थाहा छैन
hours-all-day = दिनभर
hours-closed = बन्द
hours-from = { $time } देखि
hours-public-holidays = सार्वजनिक बिदा
hours-school-holidays = विद्यालयको बिदा
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] { $max } वर्षसम्म
   *[other] { $max } वर्षसम्म
 }
ages-from = { $min ->
    [one] { $min } वर्षदेखि
   *[other] { $min } वर्षदेखि
 }
ages-between = { $min } देखि { $max } वर्ष
status-active = चल्दै छ
status-paused = अहिले रोकिएको छ
status-closed = बन्द भयो
facts-title = थाहा भएको कुरा
facts-unknown = अझै थाहा छैन: { $facts }।
fact-status = अवस्था
fact-hours = समय
fact-languages = भाषाहरू
fact-ages = उमेर
fact-cost = खर्च
fact-anonymous = नाम नभनी
fact-interpretation = दोभासे
fact-police = प्रहरीलाई भनिन्छ
fact-regions = कहाँ मद्दत गर्छ
fact-assured = अन्तिम पुष्टि
fact-works-from = कहाँबाट चल्छ
yes = हो
no = होइन
unknown = थाहा छैन
everywhere = पूरा देश

## How fresh a number is
badge-confirmed = { $precision ->
    [day] पुष्टि: { $date }
   *[other] पुष्टि: { $date }
 }
badge-printed = { $precision ->
    [day] छापिएको: { $date }, पुष्टि भएको छैन
    [unknown] मिति नभएको छापाबाट; पुष्टि भएको छैन
   *[other] छापिएको: { $date }, पुष्टि भएको छैन
 }
badge-stale = { $precision ->
    [day] अन्तिम पुष्टि: { $date }
   *[other] अन्तिम पुष्टि: { $date }
 }
withheld = यो नम्बर अब देखाइँदैन: यसलाई जाँच्न सकिएन (अन्तिम पुष्टि: { $date })।
withheld-instead = अर्को हेल्पलाइन:
badge-unknown = पुष्टि भएको छैन
badge-emergency = आपतकालीन नम्बर
age-stale = { $precision ->
   *[other] यो नम्बर अन्तिम पटक जाँचेको: { $date }।
 }
age-printed = { $precision ->
    [unknown] यो नम्बर मिति नभएको छापिएको कागजबाट हो। हामीले अझै फोन गरेका छैनौँ।
   *[other] यो नम्बर छापिएको कागजबाट हो ({ $date })। हामीले अझै फोन गरेका छैनौँ।
 }
age-unknown = हामीले यो नम्बर अझै जाँचेका छैनौँ।
by-operator = लाइन आफैँले
by-test-call = परीक्षण फोनबाट
by-official-page = आधिकारिक पृष्ठमा

## Guides
guide-audience = { $min } देखि { $max } वर्षका लागि
guides-title = बाटोका लागि सल्लाह
nothing-stored = ढुक्क भएर चिन्ह लगाऊ: केही सेभ हुँदैन, केही पठाइँदैन।
sources-title = यो कहाँबाट आयो
pocket-title = खल्तीका लागि एउटा कार्ड
pocket-text = नम्बरहरू कागजमा लेख, वा एउटा कण्ठ गर। फोन हराउन सक्छ, वा कसैले खोस्न सक्छ।

## Regions and the mobile centre
regions-title = तिमी कहाँ छौ?
regions-text = आफ्नो क्षेत्र छान: सबैभन्दा नजिकको मद्दत पहिले आउँछ।
other-regions-title = अरू क्षेत्र
municipalities-title = नगरपालिकाहरू
hotspots-title = “हटस्पट”
hotspots-text = एउटा कागजातले यी ठाउँलाई “हटस्पट” भन्छ। यसले ठाउँ वा त्यहाँका मानिसबारे नराम्रो केही भन्दैन।
help-points-title = तिमी कहाँ जान सक्छौ
next-stop-title = घुम्ती केन्द्र तिमीकहाँ आउँछ
next-stop-text = मिति बदलिन सक्छ: निस्कनुअघि यहाँ फेरि हेर।
visits-title = कहिले आउँछ
past-visits-title = यहाँ आएको थियो
save-dates = मितिहरू पात्रोमा सेभ गर
no-visits = अहिले कुनै भ्रमण तय छैन।
example = उदाहरण
example-note = यी मिति उदाहरण मात्र हुन्: कसैले भ्रमण तय गरेको छैन। यिनका कारण ननिस्क।

## Posters
poster-code = कोड
poster-leads-to = यहाँ पुर्‍याउँछ
poster-place = ठाउँ
poster-size = आकार
poster-says = यसमा के लेखिएको छ
poster-sticker = कोडमाथि स्टिकर टाँसिएको छ भने स्क्यान नगर: ठेगाना आफैँ लेख।

## Organisations, projects, resources, news
contact-title = सम्पर्क
role = भूमिका
role-donor = दाता
role-consortium = समूहको सदस्य
role-partner = साझेदार
role-executing-agency = काम गर्ने संस्था
role-stakeholder = मुख्य सरोकारवाला
role-government = सरकारी संस्था
phone = फोन
email = इमेल
website = वेबसाइट
works-in = काम गर्ने ठाउँ
organisations-title = यहाँ को काम गर्छ
projects-title = परियोजनाहरू
project-current = चल्दै छ
project-completed = सकियो
period = कहिले
donor = दाता
executing-agency = कसले गर्‍यो
partners = साझेदारहरू
coverage = कहाँ
audience = कसका लागि
audience-youth = युवा
audience-parents = आमाबुबा
audience-teachers = शिक्षक
audience-media = पत्रकार
audience-employment-offices = रोजगार कार्यालय
audience-police = प्रहरी
audience-health = स्वास्थ्यकर्मी
year = वर्ष
publisher = प्रकाशक
date = मिति
no-date = मिति छैन
news-title = समाचार
feed-title = { $site }: समाचार

## Pages that the site makes by itself
az-title = अ–ह
az-description = सबै पाना वर्णमाला अनुसार।
search-title = खोज
search-description = एउटा शब्द, ठाउँ वा नम्बर।
search-label = के खोज्दै छौ?
search-found = भेटिएका पाना:
search-nothing = केही भेटिएन। अर्को शब्द खोज, वा तलको सूची हेर।
search-without = खोज्न स्क्रिप्ट चाहिन्छ, र त्यो यहाँ चल्दैन। तलको सूची सधैँ चल्छ।
search-more = थप पाना
# Search words by which readers ask for help: the helplines come first for them.
search-help = मद्दत, बचाऊ, खतरा, फोन, प्रहरी, डर, थुनिएको
offline-title = फोनमा सेभ गर
offline-description = इन्टरनेट नहुँदाका लागि हलुका पाना र हेल्पलाइन।
offline-visible = यहाँ सेभ गरेको कुरा तिमीले नमेटाएसम्म फोनमा रहन्छ। फोन लिने जो कोहीले देख्न सक्छ।
offline-nothing-before = बटन नथिचेसम्म केही सेभ हुँदैन।
offline-save = यो फोनमा सेभ गर
offline-saving = सेभ हुँदै छ। यो पाना बन्द नगर।
offline-saved = यो फोनमा सेभ भयो। इन्टरनेट बिना पनि खुल्छ।
offline-failed = सेभ भएन: सम्पर्क टुट्यो, वा फोनमा ठाउँ छैन। केही अधुरो बाँकी छैन।
offline-delete = यो फोनबाट सबै मेटाऊ
offline-deleted = मेटियो। यहाँ सेभ गरिएको केही बाँकी छैन।
offline-delete-note = सेभ गरिएका सबै भाषा मेटिन्छन्। ब्राउजरको इतिहास छुट्टै मेटाऊ।
offline-cannot = यहाँ पाना सेभ गर्न सकिँदैन: स्क्रिप्ट (JavaScript) चलाउन सक्ने नयाँ ब्राउजर र इन्टरनेटको ठेगाना चाहिन्छ। कमजोर सम्पर्कमा पनि हलुका रूप खुल्छ।
offline-name = टिपोट
offline-home-screen = यसलाई होम स्क्रिनमा राख्यौ भने आइकनको नाम “{ $name }” हुन्छ।
not-found-title = यो पाना यहाँ छैन
not-found-text = ठेगानामा गल्ती हुन सक्छ, वा पाना सरेको हुन सक्छ। आफ्नो भाषा छान र सुरुबाट सुरु गर।

## In the text
picture-link = तस्बिर हेर: { $alt } ({ $size })
table-label = तालिका
footnote-back = लेखमा फर्क

## The foot of every page
behind = विज्ञापन छैन, कुकी छैन, आउनेको गन्ती छैन।

## Posters: paper
poster-gone = यो पोस्टर पुरानो हो। आज हामीले चिनेका हेल्पलाइन यी हुन्।
poster-scan = स्क्यान गर र पढ
poster-type = वा यो ठेगाना लेख:
poster-call = फोन गर:
poster-call-code = यो कोडले आफैँ फोन गर्छ, इन्टरनेट बिना।
poster-proof = नमुना, छाप्नका लागि होइन। पहिले पुष्टि गर्नुहोस्: { $numbers }
poster-sheets = सबै पोस्टर
poster-is-proof = नमुना
poster-is-ready = छाप्न तयार

## Translations
machine-notice = यो पाना मेसिनले अनुवाद गरेको हो। मानिसले नजाँचेसम्म चरण र नम्बरहरू लेखिएकै भाषामा रहन्छन्।
stand-in-drifted = यो भाग अनुवादपछि बदलियो। तलको लेखको भाषा: { $language }।
stand-in-machine = यो भाग मेसिनले मात्र अनुवाद गर्नु हुँदैन। तलको लेखको भाषा: { $language }।
stand-in-untranslated = यो भाग अझै अनुवाद भएको छैन। तलको लेखको भाषा: { $language }।

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = कानुनअनुसार, कानुनले भन्छ, गैरकानुनी, अधिकार छ, हक छ, अपराध हो, सजाय हुन्छ, प्रतिशत, तथ्याङ्क, अध्ययनले देखाउँछ
