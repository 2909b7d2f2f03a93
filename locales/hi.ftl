# इंटरफ़ेस के शब्द हिन्दी में: छोटे, शांत, «तुम» के साथ।
# state: machine

## Getting around
skip-to-text = पाठ पर जाओ
language = भाषा
all-languages = सभी भाषाएँ
menu = मुख्य पन्ने
home = शुरुआत
trail = तुम कहाँ हो
toc = इस पन्ने पर
topics-title = विषय
region = इलाका
organisation = संगठन
feed = RSS से ख़बरें
open = खोलो

## Leaving
exit = यहाँ से निकलो
exit-summary = “यहाँ से निकलो” तुम्हारा इतिहास नहीं मिटाता।
exit-note = “यहाँ से निकलो” इस पन्ने को तुरंत छिपा देता है। यह इतिहास नहीं मिटाता। कॉल, कॉल सूची में रहती हैं और बिल में भी आ सकती हैं।
exit-keys = कंप्यूटर पर: Shift बटन तीन बार दबाओ।
safety-summary = यह पन्ना इतिहास में रहता है।
safety-notice = यह पन्ना फ़ोन के इतिहास में रहता है। कॉल, कॉल सूची में रहती हैं और बिल में भी आ सकती हैं।

## The light version
light-version = हल्का रूप
full-version = पूरा रूप
pager-text = भाग { $number } / { $of }
previous-part = पिछला भाग
next-part = अगला भाग

## Notices above a text
draft-notice = यह पाठ अभी लिखा जा रहा है।
borrowed-notice = यह पन्ना अभी हिन्दी में नहीं है। पाठ की भाषा: { $language }।
switch-machine = मशीनी अनुवाद
switch-borrowed = अभी अनुवाद नहीं हुआ
story-note = नाम और बातें बदल दी गई हैं, ताकि कोई पहचाना न जाए।
updated = ताज़ा किया गया
minutes-short = { $minutes } मिनट पढ़ने में

## Help
help-title = किसी से बात करो
emergency-title = अभी ख़तरे में हो? कॉल करो:
danger-now = ख़तरे में हो?
try-next = कोई न उठाए तो दूसरा आज़माओ।
call-details = कॉल करने पर क्या होता है?
save-contact = नंबर सहेजो
save-contact-note = जब तक तुम न मिटाओ, यह फ़ोन में रहता है।
share-title = किसी को भेजो
share-sms = SMS से भेजो
share-whatsapp = WhatsApp से भेजो
share-copy = पता कॉपी करो
share-copied = कॉपी हो गया।
share-note = जब तक तुम न मिटाओ, संदेश फ़ोन में रहता है।
call-log-caution = कॉल, कॉल सूची में रहती है और बिल में भी आ सकती है।
works-only = यह नंबर सिर्फ़ यहाँ से चलता है: { $countries }।
works-unknown-short-code = छोटा नंबर। पता नहीं कि यह किन देशों से चलता है: विदेश में यह किसी और लाइन पर जा सकता है, या कहीं नहीं।
answers-unknown = पता नहीं कि आज इस लाइन पर कोई जवाब देता है या नहीं।
address-unopened = इस साइट के लिए किसी ने यह पता नहीं खोला। हो सकता है यह ग़लत हो, या अब किसी और का हो।
police-yes = तुम जो कहोगे, वह पुलिस तक पहुँच सकता है।
police-no = तुम जो कहोगे, वह पुलिस को नहीं बताया जाता।
police-unknown = पता नहीं कि तुम्हारी बात पुलिस को बताई जाती है या नहीं। बताने से पहले पूछ लो।
anonymous-yes = तुम्हें अपना नाम बताना ज़रूरी नहीं।
anonymous-no = वे तुम्हारा नाम पूछते हैं।
anonymous-unknown = पता नहीं कि वे नाम पूछते हैं या नहीं।
anonymous-short = नाम ज़रूरी नहीं
reveals-number = वे तुम्हारा फ़ोन नंबर देखते हैं।
reveals-account = वे तुम्हारे खाते का नाम और तस्वीर देखते हैं।
reveals-address = वे तुम्हारा ईमेल पता देखते हैं, और संदेश तुम्हारे मेलबॉक्स में रहता है।

## What a channel's button says before the number or address
verb-voice = कॉल करो:
verb-sms = SMS करो:
verb-whatsapp = WhatsApp पर लिखो:
verb-web = खोलो:
verb-chat = चैट खोलो
verb-email = ईमेल करो:

## Facts of a helpline, as short phrases
cost-free = मुफ़्त
cost-standard = तुम्हारी आम दर पर
cost-premium = ज़्यादा दर पर
hours-always = दिन-रात
hours-unknown = समय पता नहीं
hours-all-day = पूरा दिन
hours-closed = बंद
hours-from = { $time } से
hours-public-holidays = सरकारी छुट्टियाँ
hours-school-holidays = स्कूल की छुट्टियाँ
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] { $max } साल तक
   *[other] { $max } साल तक
 }
ages-from = { $min ->
    [one] { $min } साल से
   *[other] { $min } साल से
 }
ages-between = { $min } से { $max } साल
status-active = चालू है
status-paused = अभी रुकी हुई है
status-closed = बंद हो गई
facts-title = जो पता है
facts-unknown = अभी पता नहीं: { $facts }।
fact-status = हाल
fact-hours = समय
fact-languages = भाषाएँ
fact-ages = उम्र
fact-cost = ख़र्च
fact-anonymous = नाम बताए बिना
fact-interpretation = दुभाषिए
fact-police = पुलिस को बताया जाता है
fact-regions = कहाँ मदद करती है
fact-assured = आख़िरी पुष्टि
fact-works-from = कहाँ से चलता है
yes = हाँ
no = नहीं
unknown = पता नहीं
everywhere = पूरा देश

## How fresh a number is
badge-confirmed = { $precision ->
    [day] पुष्टि: { $date }
   *[other] पुष्टि: { $date }
 }
badge-printed = { $precision ->
    [day] छपा: { $date }, पुष्टि नहीं हुई
    [unknown] बिना तारीख़ की छपाई से; पुष्टि नहीं हुई
   *[other] छपा: { $date }, पुष्टि नहीं हुई
 }
badge-stale = { $precision ->
    [day] आख़िरी पुष्टि: { $date }
   *[other] आख़िरी पुष्टि: { $date }
 }
withheld = यह नंबर अब नहीं दिखाया जाता: इसकी जाँच नहीं हो सकी (आख़िरी पुष्टि: { $date })।
withheld-instead = अगली हेल्पलाइन:
badge-unknown = पुष्टि नहीं हुई
badge-emergency = आपात नंबर
age-stale = { $precision ->
   *[other] हमने यह नंबर आख़िरी बार जाँचा: { $date }।
 }
age-printed = { $precision ->
    [unknown] यह नंबर बिना तारीख़ के छपे काग़ज़ से है। हमने अभी कॉल नहीं किया।
   *[other] यह नंबर छपे हुए काग़ज़ से है ({ $date })। हमने अभी कॉल नहीं किया।
 }
age-unknown = हमने यह नंबर अभी नहीं जाँचा।
by-operator = ख़ुद लाइन ने
by-test-call = जाँच के कॉल से
by-official-page = सरकारी पेज पर

## Guides
guide-audience = { $min } से { $max } साल के लिए
guides-title = रास्ते के लिए सलाह
nothing-stored = बेफ़िक्र निशान लगाओ: कुछ सहेजा नहीं जाता, कुछ भेजा नहीं जाता।
sources-title = यह कहाँ से आया
pocket-title = जेब के लिए एक कार्ड
pocket-text = नंबर काग़ज़ पर लिख लो, या एक याद कर लो। फ़ोन खो सकता है, या छीना जा सकता है।

## Regions and the mobile centre
regions-title = तुम कहाँ हो?
regions-text = अपना इलाका चुनो: सबसे पास की मदद पहले आती है।
other-regions-title = दूसरे इलाके
municipalities-title = नगर और गाँव
hotspots-title = “हॉटस्पॉट”
hotspots-text = एक दस्तावेज़ इन जगहों को “हॉटस्पॉट” कहता है। यह किसी जगह या वहाँ के लोगों के बारे में कोई बुरी बात नहीं।
help-points-title = तुम कहाँ जा सकते हो
next-stop-title = चलता-फिरता केंद्र तुम्हारे पास आता है
next-stop-text = तारीख़ें बदल सकती हैं: निकलने से पहले यहाँ फिर देख लो।
visits-title = कब आता है
past-visits-title = यहाँ आया था
save-dates = तारीख़ें कैलेंडर में सहेजो
no-visits = अभी कोई दौरा तय नहीं है।
example = उदाहरण
example-note = ये तारीख़ें सिर्फ़ उदाहरण हैं: किसी ने कोई दौरा तय नहीं किया। इनकी वजह से मत निकलो।

## Posters
poster-code = कोड
poster-leads-to = यहाँ ले जाता है
poster-place = जगह
poster-size = आकार
poster-says = इस पर क्या लिखा है
poster-sticker = अगर कोड पर स्टिकर चिपका हो, तो उसे स्कैन मत करो: पता ख़ुद लिखो।

## Organisations, projects, resources, news
contact-title = संपर्क
role = भूमिका
role-donor = दानदाता
role-consortium = समूह का सदस्य
role-partner = साझेदार
role-executing-agency = काम करने वाली संस्था
role-stakeholder = अहम भागीदार
role-government = सरकारी संस्था
phone = फ़ोन
email = ईमेल
website = वेबसाइट
works-in = कहाँ काम करता है
organisations-title = यहाँ कौन काम करता है
projects-title = परियोजनाएँ
project-current = चल रही है
project-completed = पूरी हुई
period = कब
donor = दानदाता
executing-agency = किसने किया
partners = साझेदार
coverage = कहाँ
audience = किसके लिए
audience-youth = युवा
audience-parents = माता-पिता
audience-teachers = शिक्षक
audience-media = पत्रकार
audience-employment-offices = रोज़गार दफ़्तर
audience-police = पुलिसकर्मी
audience-health = स्वास्थ्यकर्मी
year = साल
publisher = प्रकाशक
date = तारीख़
no-date = तारीख़ नहीं
news-title = ख़बरें
feed-title = { $site }: ख़बरें

## Pages that the site makes by itself
az-title = अ–ह
az-description = सभी पन्ने वर्णमाला के क्रम में।
search-title = खोज
search-description = कोई शब्द, जगह या नंबर।
search-label = तुम क्या ढूँढ़ रहे हो?
search-found = मिले पन्ने:
search-nothing = कुछ नहीं मिला। कोई और शब्द आज़माओ, या नीचे की सूची देखो।
search-without = खोज को स्क्रिप्ट चाहिए, और वह यहाँ नहीं चलती। नीचे की सूची हमेशा चलती है।
search-more = और पन्ने
# Search words by which readers ask for help: the helplines come first for them.
search-help = मदद, बचाओ, ख़तरा, कॉल, फ़ोन, पुलिस, डर, बंद
offline-title = फ़ोन में सहेजो
offline-description = हल्के पन्ने और हेल्पलाइन, जब इंटरनेट न हो तब के लिए।
offline-visible = यहाँ जो सहेजोगे, वह मिटाने तक फ़ोन में रहता है। जो फ़ोन उठाए, वह देख सकता है।
offline-nothing-before = जब तक बटन न दबाओ, कुछ सहेजा नहीं जाता।
offline-save = इस फ़ोन में सहेजो
offline-saving = सहेजा जा रहा है। यह पन्ना बंद मत करो।
offline-saved = इस फ़ोन में सहेजा गया। इंटरनेट के बिना भी खुलता है।
offline-failed = नहीं सहेजा गया: संपर्क टूट गया, या फ़ोन में जगह नहीं है। कुछ अधूरा नहीं बचा।
offline-delete = इस फ़ोन से सब मिटाओ
offline-deleted = मिट गया। यहाँ सहेजा हुआ कुछ नहीं बचा।
offline-delete-note = सहेजी गई हर भाषा मिट जाती है। ब्राउज़र का इतिहास अलग से मिटाओ।
offline-cannot = यहाँ पन्ने नहीं सहेजे जा सकते: एक नया ब्राउज़र चाहिए जो स्क्रिप्ट (JavaScript) चला सके, और इंटरनेट पर पता। हल्का रूप कमज़ोर संपर्क पर भी खुलता है।
offline-name = नोट्स
offline-home-screen = इसे होम स्क्रीन पर रखो तो आइकन का नाम “{ $name }” होता है।
not-found-title = यह पन्ना यहाँ नहीं है
not-found-text = शायद पते में ग़लती हो, या पन्ना कहीं और चला गया हो। अपनी भाषा चुनो और शुरुआत से शुरू करो।

## In the text
picture-link = तस्वीर देखो: { $alt } ({ $size })
table-label = तालिका
footnote-back = पाठ पर वापस

## The foot of every page
behind = न विज्ञापन, न कुकी, न आने वालों की गिनती।

## Posters: paper
poster-gone = यह पोस्टर पुराना है। आज हम जिन हेल्पलाइनों को जानते हैं, वे ये हैं।
poster-scan = स्कैन करो और पढ़ो
poster-type = या यह पता लिखो:
poster-call = कॉल करो:
poster-call-code = यह कोड ख़ुद कॉल करता है, इंटरनेट के बिना।
poster-proof = नमूना, छापने के लिए नहीं। पहले पुष्टि करें: { $numbers }
poster-sheets = सभी पोस्टर
poster-is-proof = नमूना
poster-is-ready = छपने को तैयार

## Translations
machine-notice = इस पन्ने का अनुवाद मशीन ने किया है। क़दम और नंबर उसी भाषा में रहते हैं जिसमें लिखे गए, जब तक कोई इंसान उन्हें न जाँच ले।
stand-in-drifted = यह हिस्सा अनुवाद के बाद बदल गया। नीचे के पाठ की भाषा: { $language }।
stand-in-machine = इस हिस्से का अनुवाद अकेली मशीन को नहीं करना चाहिए। नीचे के पाठ की भाषा: { $language }।
stand-in-untranslated = इस हिस्से का अभी अनुवाद नहीं हुआ। नीचे के पाठ की भाषा: { $language }।

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = क़ानून के अनुसार, क़ानूनन, क़ानून कहता है, ग़ैरक़ानूनी, अधिकार है, हक़ है, अपराध है, सज़ा है, प्रतिशत, आँकड़े, शोध बताते हैं
