//! The data of full pages for search engines and chat programs: schema.org as JSON-LD, and Open Graph.

mod support;

use serde_json::Value;
use support::html::tags;
use support::{Sample, Site};

/// The things of a page's JSON-LD.
#[track_caller]
fn things(site: &Site, path: &str) -> Vec<Value> {
    let tags = tags(site.text(path));
    let is_data = |tag: &&support::html::Tag| tag.get("type") == Some("application/ld+json");
    let Some(script) = tags.iter().find(is_data) else { return Vec::new() };
    let json = &script.text;
    let graph: Value = serde_json::from_str(json).unwrap_or_else(|e| panic!("{path}: {e}\n{json}"));
    assert_eq!(graph["@context"], "https://schema.org", "{path}");
    graph["@graph"].as_array().expect("a graph").clone()
}

/// The one thing of a type.
#[track_caller]
fn thing(site: &Site, path: &str, kind: &str) -> Value {
    let mut all = things(site, path);
    all.retain(|thing| thing["@type"] == kind);
    assert_eq!(all.len(), 1, "{path} speaks of {kind} once");
    all.remove(0)
}

/// One page of every kind that has something to say.
fn every_kind() -> Sample {
    let line = "status: active\n\
        channels: [{type: voice, number: \"116111\", works_from: [AL]}, {type: chat, url: \"https://chat.example.com/\"}]\n\
        hours: \"Mo-Fr 08:00-16:00\"\nlanguages: [sq]\nmaximum_age: 18\nregions: all\n\
        assured: {on: 2026-11-20, by: test_call}\n";
    Sample::new()
        .file("content/helplines/line/facts.yaml", line)
        .text("content/helplines/line/en.md", "The line", "")
        .file("content/helplines/printed/facts.yaml", &line.replace("test_call", "print"))
        .text("content/helplines/printed/en.md", "Printed", "")
        .file(
            "content/helplines/stale/facts.yaml",
            &line.replace("2026-11-20", "2026-09-01").replace("116111", "+355 4 222 3344"),
        )
        .text("content/helplines/stale/en.md", "Stale", "")
        .file("content/helplines/closed/facts.yaml", &line.replace("active", "closed"))
        .text("content/helplines/closed/en.md", "Closed", "")
        .file("content/regions/kukes/facts.yaml", "code: AL-07\nmunicipalities: [Has, Tropojë]\n")
        .text("content/regions/kukes/en.md", "Kukës", "")
        .text("content/en.md", "Welcome", "")
        .file("content/guides/first/facts.yaml", "updated: 2026-11-01\nfor: {minimum_age: 15}\n")
        .text("content/guides/en.md", "Guides", "")
        .file(
            "content/guides/first/en.md",
            "---\ntitle: \"A <b> & </script>\"\ndescription: Read it.\n---\n",
        )
        .file(
            "content/stops/bus/facts.yaml",
            "region: kukes\norganisation: helpers\nvisits: [{on: 2026-11-01}, \
             {on: 2026-12-05, from: \"10:00\", to: \"15:00\"}, {on: 2027-07-05}]\n",
        )
        .text("content/stops/bus/en.md", "The bus", "")
        .file(
            "content/organisations/helpers/facts.yaml",
            "url: \"https://helpers.example.com/\"\nphone: \"+355 4 222 3344\"\nregions: [kukes]\n",
        )
        .text("content/organisations/helpers/en.md", "Helpers", "")
        .file("content/organisations/ministry/facts.yaml", "role: government\n")
        .text("content/organisations/ministry/en.md", "The ministry", "")
        .file(
            "content/projects/road/facts.yaml",
            "status: completed\nfrom: 2019-12-20\nto: 2021-03-31\ndonor: ministry\npartners: [helpers]\n",
        )
        .text("content/projects/road/en.md", "Road works", "")
        .file("content/news/start/facts.yaml", "date: 2026-11-22\n")
        .text("content/news/start/en.md", "It starts", "")
        .file("content/resources/leaflet/facts.yaml", "year: 2021\npublisher: helpers\n")
        .text("content/resources/leaflet/en.md", "Leaflet", "")
}

#[test]
fn helplines_are_services_with_a_phone_while_they_are_confirmed() {
    let site = every_kind().build();
    let line = thing(&site, "en/helplines/line/index.html", "Service");
    assert_eq!(line["name"], "The line");
    assert_eq!(line["url"], "https://example.org/c/en/helplines/line/");
    assert_eq!(line["areaServed"][0]["@type"], "Country");
    assert_eq!(line["audience"]["suggestedMaxAge"], 18);
    let channel = &line["availableChannel"];
    assert_eq!(channel["@type"], "ServiceChannel");
    assert_eq!(channel["serviceUrl"][0], "https://chat.example.com/");
    let point = &channel["servicePhone"][0];
    assert_eq!(point["@type"], "ContactPoint");
    assert_eq!(point["telephone"], "116111");
    assert_eq!(point["areaServed"][0], "AL");
    assert_eq!(point["availableLanguage"][0], "sq");
    let hours = &point["hoursAvailable"][0];
    assert_eq!(hours["@type"], "OpeningHoursSpecification");
    assert_eq!(hours["dayOfWeek"].as_array().map(Vec::len), Some(5));
    assert_eq!((&hours["opens"], &hours["closes"]), (&"08:00".into(), &"16:00".into()));
    for unsure in ["printed", "stale", "closed"] {
        let path = format!("en/helplines/{unsure}/index.html");
        let service = thing(&site, &path, "Service");
        assert_eq!(service.get("availableChannel"), None, "{unsure}");
    }
    let emergency = thing(&site, "en/helplines/emergency/index.html", "Service");
    assert_eq!(emergency["availableChannel"]["servicePhone"][0]["telephone"], "112");
}

#[test]
fn every_kind_has_its_type_and_facts() {
    let site = every_kind().build();
    let home = thing(&site, "en/index.html", "WebSite");
    assert_eq!((&home["name"], &home["inLanguage"]), (&"The road".into(), &"en".into()));
    let region = thing(&site, "en/regions/kukes/index.html", "AdministrativeArea");
    assert_eq!(region["identifier"], "AL-07");
    assert_eq!(region["containedInPlace"]["name"], "AL");
    assert_eq!(region["containsPlace"][1]["name"], "Tropojë");
    let guide = thing(&site, "en/guides/first/index.html", "Article");
    assert_eq!(guide["headline"], "A <b> & </script>");
    assert_eq!(guide["dateModified"], "2026-11-01");
    assert_eq!(guide["author"]["name"], "The road");
    assert_eq!(guide["audience"]["suggestedMinAge"], 15);
    assert_eq!(guide.get("datePublished"), None);
    let news = thing(&site, "en/news/start/index.html", "NewsArticle");
    assert_eq!(news["datePublished"], "2026-11-22");
    let helpers = thing(&site, "en/organisations/helpers/index.html", "Organization");
    assert_eq!(helpers["url"], "https://helpers.example.com/");
    assert_eq!(helpers.get("telephone"), None, "its confirmation is unknown");
    thing(&site, "en/organisations/ministry/index.html", "GovernmentOrganization");
    let project = thing(&site, "en/projects/road/index.html", "Project");
    assert_eq!(project["foundingDate"], "2019-12-20");
    assert_eq!(project["funder"]["name"], "The ministry");
    assert_eq!(project["member"][0]["name"], "Helpers");
    let work = thing(&site, "en/resources/leaflet/index.html", "CreativeWork");
    assert_eq!(work["datePublished"], "2021");
    assert_eq!(work["publisher"]["url"], "https://example.org/c/en/organisations/helpers/");
}

#[test]
fn coming_visits_are_events_with_their_zones_offset() {
    let site = every_kind().build();
    let mut visits = things(&site, "en/stops/bus/index.html");
    visits.retain(|thing| thing["@type"] == "Event");
    assert_eq!(visits.len(), 2, "what is past is no event");
    assert_eq!(visits[0]["startDate"], "2026-12-05T10:00:00+01:00");
    assert_eq!(visits[0]["endDate"], "2026-12-05T15:00:00+01:00");
    assert_eq!(visits[0]["location"]["address"]["addressCountry"], "AL");
    assert_eq!(visits[0]["organizer"]["name"], "Helpers");
    assert_eq!(visits[1]["startDate"], "2027-07-05");
}

#[test]
fn breadcrumbs_start_at_the_home_page() {
    let site = every_kind().build();
    let trail = thing(&site, "en/guides/first/index.html", "BreadcrumbList");
    let steps = trail["itemListElement"].as_array().expect("steps");
    let said: Vec<_> = steps
        .iter()
        .map(|step| (step["position"].as_u64(), step["name"].as_str(), step["item"].as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (Some(1), Some("Welcome"), Some("https://example.org/c/en/")),
            (Some(2), Some("Guides"), Some("https://example.org/c/en/guides/")),
            (Some(3), Some("A <b> & </script>"), Some("https://example.org/c/en/guides/first/")),
        ]
    );
}

#[test]
fn pages_that_are_not_indexed_have_no_data() {
    let site = every_kind().build();
    for path in ["sq/news/start/index.html", "lite/en/guides/first.html", "404.html"] {
        assert_eq!(things(&site, path), Vec::<Value>::new(), "{path}");
    }
    let discreet = every_kind().setting("discreet: true").build();
    assert_eq!(things(&discreet, "en/guides/first/index.html"), Vec::<Value>::new());
    let nowhere = every_kind().replace("fener.yaml", "base_url: https://example.org/c/\n", "");
    let site = nowhere.build();
    let guide = things(&site, "en/guides/first/index.html");
    assert_eq!(guide.len(), 1, "a trail needs whole addresses");
    assert_eq!(guide[0].get("url"), None);
}

/// The `content` of each `<meta>` with a name or property.
fn meta(site: &Site, path: &str, name: &str) -> Vec<String> {
    let tags = tags(site.text(path));
    let metas = tags.iter().filter(|tag| tag.name == "meta");
    let named = metas.filter(|tag| [tag.get("name"), tag.get("property")].contains(&Some(name)));
    named.filter_map(|tag| tag.get("content")).map(str::to_owned).collect()
}

#[test]
fn open_graph_of_discreet_pages_is_neutral() {
    let site = every_kind().build();
    let news = "en/news/start/index.html";
    assert_eq!(meta(&site, news, "og:title"), ["It starts"]);
    assert_eq!(meta(&site, news, "og:type"), ["article"]);
    assert_eq!(meta(&site, news, "og:url"), ["https://example.org/c/en/news/start/"]);
    assert_eq!(meta(&site, news, "og:locale"), ["en_US"]);
    assert_eq!(meta(&site, news, "og:description"), Vec::<String>::new());
    let home = "sq/index.html";
    assert_eq!(meta(&site, home, "og:locale"), ["sq_AL"]);
    assert_eq!(meta(&site, home, "og:locale:alternate"), ["en_US"]);
    // A guide offers to be left at once.
    for path in ["en/guides/first/index.html", "lite/en/guides/first.html"] {
        assert_eq!(meta(&site, path, "og:title"), ["The road"], "{path}");
    }
    assert_eq!(meta(&site, "en/guides/first/index.html", "og:description"), ["The road"]);
    assert_eq!(meta(&site, "en/guides/first/index.html", "description"), ["Read it."]);
    let site = every_kind().setting("discreet: true").build();
    assert_eq!(meta(&site, news, "og:title"), ["The road"]);
    assert_eq!(meta(&site, news, "description"), Vec::<String>::new());
    assert!(site.text(news).contains("<title>The road</title>"));
    assert!(site.paths().contains(&"en/helplines/line/contact.vcf"));
}

#[test]
fn share_cards_show_the_title_where_others_may_see_it() {
    let cards = |site: &Site| {
        let paths = site.paths().into_iter().map(str::to_owned);
        paths.filter(|path| path.starts_with("og/")).collect::<Vec<_>>()
    };
    let drawing = || every_kind().setting("share_cards: true");
    let (news, card) = ("en/news/start/index.html", "og/en/news/start.png");
    let site = drawing().build();
    assert_eq!(meta(&site, news, "og:image"), [format!("https://example.org/c/{card}")]);
    assert_eq!(meta(&site, news, "og:image:width"), ["1200"]);
    assert_eq!(meta(&site, news, "og:image:height"), ["630"]);
    assert_eq!(meta(&site, news, "og:image:alt"), ["It starts"]);
    for path in cards(&site) {
        let picture = image::load_from_memory(&site.files[&path]).expect("a picture");
        assert_eq!((picture.width(), picture.height()), (1200, 630), "{path}");
        let page = path.replace("og/", "").replace(".png", "/index.html");
        assert_eq!(meta(&site, &page, "og:image"), [format!("https://example.org/c/{path}")]);
    }
    // A page that readers leave at once has the campaign's picture, with the campaign's name.
    for page in ["en/index.html", "en/guides/first/index.html", "en/helplines/line/index.html"] {
        assert!(!meta(&site, page, "og:image").concat().contains("/og/"), "{page}");
        assert_eq!(meta(&site, page, "og:image:alt"), ["The road"], "{page}");
    }
    assert_eq!(meta(&site, "lite/en/news/start.html", "og:image"), Vec::<String>::new());
    // Another build draws equal bytes, another title does not.
    assert_eq!(drawing().build().files[card], site.files[card]);
    let titled = |title: &str| {
        let front = format!("---\ntitle: {title}\n---\n");
        drawing().file("content/news/start/en.md", &front).build()
    };
    for (title, is_drawn) in [
        ("Çfarë? Ασφαλής – Безпечна", true),
        ("عرض عمل في الخارج", true),
        ("Arbeitnehmerüberlassungsgesetzgebungsvermittlungsgesellschaft", true),
        ("A <b> & c's \"d\"", true),
        ("安全的路", false),
        ("A bus 🚌", false),
        ("ሥራ", false),
    ] {
        assert_eq!(titled(title).files.contains_key(card), is_drawn, "{title}");
    }
    assert_ne!(titled("It ends").files[card], site.files[card]);
    let exit = "---\ntitle: It starts\nsafety: exit\n---\n";
    let mut own = std::io::Cursor::new(Vec::new());
    let black = image::RgbImage::new(1200, 630);
    black.write_to(&mut own, image::ImageFormat::Png).expect("a picture");
    for (without, site) in [
        ("the key", every_kind()),
        ("a title for all to see", drawing().setting("discreet: true")),
        ("an address", drawing().replace("fener.yaml", "base_url: https://example.org/c/\n", "")),
        ("a page that stays", drawing().file("content/news/start/en.md", exit)),
        ("a campaign that stays", drawing().setting("safety: exit")),
        ("a picture of the theme", drawing().bytes("content/card.en.png", own.get_ref())),
    ] {
        assert!(!site.build().files.contains_key(card), "{without}");
    }
}

#[test]
fn a_broken_card_is_one_finding_at_its_file() {
    let with = |file: &str, bytes: &[u8]| {
        let path = format!("themes/fener/{file}");
        let found = every_kind().setting("share_cards: true").bytes(&path, bytes).check();
        let lines = found.lines();
        let errors = lines.lines().filter(|line| line.contains(": error["));
        errors.map(str::to_owned).collect::<Vec<_>>()
    };
    let svg = |inside: &str| {
        format!(
            "<svg width='1200' height='630' xmlns='http://www.w3.org/2000/svg'>\n{inside}\n</svg>"
        )
    };
    for (template, message) in [
        (svg("<g>"), ":3:1: error[template]: invalid template: expected 'g' tag, not 'svg'"),
        (
            svg("<text>{{ name }} & co</text>"),
            ":2:18: error[template]: invalid template: malformed entity reference",
        ),
        (
            svg("<text>&nbsp;</text>"),
            ":2:7: error[template]: invalid template: unknown entity reference 'nbsp'",
        ),
        (
            svg("<rect x='1' x='2'/>"),
            ":2:13: error[template]: invalid template: attribute 'x' is already defined",
        ),
        (
            svg("<image href='a.png'/>"),
            ":2:14: error[template]: invalid template: `a.png` is a file, and a share card opens none",
        ),
        (
            svg("").replace("630", "600"),
            ":1:1: error[template]: invalid template: `<svg>` has 1200 × 600 pixels, and not 1200 × 630",
        ),
        (
            String::new(),
            ":1:1: error[template]: invalid template: the document does not have a root node",
        ),
        ("<html></html>".to_owned(), ": error[template]: invalid template: "),
        (svg("{{ titel.size }}"), ":2:4: error[template]: invalid template: "),
    ] {
        let errors = with("templates/share-card.html", template.as_bytes());
        let expected = format!("themes/fener/templates/share-card.html{message}");
        assert!(errors.len() == 1 && errors[0].starts_with(&expected), "{template}: {errors:#?}");
    }
    let good = svg(
        "{% for line in title.lines %}<text y='{{ line.y }}'>{{ line.text }}</text>{% endfor %}",
    );
    assert_eq!(with("templates/share-card.html", good.as_bytes()), Vec::<String>::new());
    let font = include_bytes!("../themes/fener/fonts/share-card.ttf");
    for bytes in [
        &b""[..],
        b"no font",
        b"<!doctype html><title>404</title>",
        b"wOF2\0\x01\0\0",
        &font[..font.len() / 2],
        &font[100..],
    ] {
        let errors = with("fonts/share-card.ttf", bytes);
        assert_eq!(
            errors,
            ["themes/fener/fonts/share-card.ttf: error[template]: this file is no font"]
        );
    }
    assert_eq!(with("fonts/share-card.ttf", font), Vec::<String>::new());
}

#[test]
fn share_links_need_no_script() {
    let site = every_kind()
        .file("content/news/start/sq.md", "---\ntitle: Fillon\nsms: Lexoje & thuaje\n---\n")
        .build();
    let page = site.text("sq/news/start/index.html");
    let there = "https%3A%2F%2Fexample.org%2Fc%2Fsq%2Fnews%2Fstart%2F";
    assert!(page.contains(&format!("\"sms:?&amp;body=Lexoje%20%26%20thuaje%20{there}\"")));
    assert!(page.contains(&format!("\"https://wa.me/?text=Fillon%20{there}\"")));
    let site = every_kind().replace("fener.yaml", "base_url: https://example.org/c/\n", "").build();
    let page = site.text("en/news/start/index.html");
    assert!(
        !page.contains("class=\"share\"")
            && !page.contains("sms:?")
            && !page.contains("https://wa.me")
    );
}
