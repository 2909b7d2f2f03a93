//! The code on a guide that a reader prints: it leads back to the page, and is on no paper without an address.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::support::{Sample, Site};

/// A guide in Albanian, Arabic and Ukrainian at an address, with slugs in each script.
fn build(base_url: &str) -> Site {
    let settings = format!(
        "title: Rruga\nbase_url: {base_url}\ncountry: AL\nemergency: [112]\nlanguages: [{{code: sq, name: Shqip}}, \
         {{code: en, name: English}}, {{code: ar, name: العربية}}, {{code: uk, name: Українська}}]\n"
    );
    let mut sample = Sample::new().file("fener.yaml", &settings);
    for (code, slug) in
        [("sq", "pune-jashte"), ("ar", "عمل-في-الخارج"), ("uk", "робота-за-кордоном")]
    {
        let text = format!("---\ntitle: T {code}\nslug: {slug}\n---\n\nText.\n");
        sample = sample.file(&format!("content/guides/work/{code}.md"), &text).text(
            &format!("content/news/fresh/{code}.md"),
            "N",
            "Text.\n",
        );
    }
    sample.file("content/news/fresh/facts.yaml", "date: 2026-11-20\n").build()
}

/// The text of the code on a page; `None` if the page has none.
fn code(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("<img src=\"data:image/png;base64,")?;
    let (data, _) = rest.split_once('"')?;
    let file = STANDARD.decode(data).expect("base64");
    let picture = image::load_from_memory(&file).expect("a PNG").to_luma8();
    // Eight pixels for each module, and the quiet zone that the style adds.
    let side = (picture.width() as usize + 8) * 8;
    let module = |at: usize| u32::try_from(at / 8).ok()?.checked_sub(4);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        let (Some(x), Some(y)) = (module(x), module(y)) else { return 255 };
        picture.get_pixel_checked(x, y).map_or(255, |pixel| pixel[0])
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code");
    Some(grids[0].decode().expect("it is read").1)
}

/// The address of a page as search engines are told it.
fn canonical(page: &str) -> &str {
    let (_, rest) = page.split_once("<link rel=\"canonical\" href=\"").expect("canonical");
    rest.split_once('"').expect("closed").0
}

const GUIDES: [&str; 3] =
    ["sq/guides/pune-jashte", "ar/guides/عمل-في-الخارج", "uk/guides/робота-за-кордоном"];

#[test]
fn printed_guides_lead_back_to_their_pages() {
    for base_url in [
        "https://rruga.al/",
        "https://rruga.al/fushata/2026/",
        "https://rruga.al/Fushatë/",
        "https://rrugë.al/",
        "http://мандри.укр/",
        "https://a-long-name-of-an-organisation.org:8443/c/",
    ] {
        let site = build(base_url);
        for guide in GUIDES {
            let page = site.text(&format!("{guide}/index.html"));
            let read = code(page).unwrap_or_else(|| panic!("{base_url} {guide}: no code"));
            let address = canonical(page);
            // A host may be written in either case, a path may not.
            let host = address.find("://").map(|at| at + 3).expect("a host");
            let path = address[host..].find('/').map(|at| host + at).expect("a path");
            assert!(read[..path].eq_ignore_ascii_case(&address[..path]), "{read} {address}");
            assert_eq!(read[path..], address[path..]);
            assert!(code(site.text(&format!("lite/{guide}.html"))).is_none(), "{guide}");
        }
        assert!(code(site.text("sq/news/fresh/index.html")).is_none());
        assert!(code(site.text("sq/index.html")).is_none());
    }
}

#[test]
fn an_address_that_no_reader_can_open_is_on_no_paper() {
    for base_url in [
        "https://example.org/campaign/",
        "http://localhost:4000/",
        "https://your-domain.org/",
        "https://a-b-c.ngrok-free.app/",
        "http://192.168.1.7/",
    ] {
        let site = build(base_url);
        for guide in GUIDES {
            assert!(code(site.text(&format!("{guide}/index.html"))).is_none(), "{base_url}");
        }
    }
    let long = format!("https://rruga.al/{}/", "x".repeat(152));
    assert!(code(build(&long).text("sq/guides/pune-jashte/index.html")).is_none());
}
