//! The addresses of a withheld helpline in the forms that people write.

use super::left_out::{LATELY, LONG_AGO, built, campaign};
use crate::support::Sample;

fn sample(text: &str, assured: &str) -> Sample {
    let channels = "[{type: messenger, account: linijax}, {type: instagram, account: linija.x}, \
                    {type: telegram, account: linijax_bot}, {type: email, address: pagalba@linija.lt}]";
    campaign("LT", "lt")
        .file(
            "content/helplines/l/facts.yaml",
            &format!("status: active\nchannels: {channels}\nassured: {assured}\n"),
        )
        .text("content/helplines/l/lt.md", "Linija", "x\n")
        .text("content/about/lt.md", "T", &format!("{text}\n"))
}

#[test]
fn each_address_of_an_account_is_no_link() {
    for address in [
        "https://www.messenger.com/t/linijax",
        "https://m.me/linijax",
        "https://fb.com/linijax",
        "https://m.facebook.com/linijax/",
        "https://www.facebook.com/messages/t/linijax",
        "https://ig.me/m/linija.x",
        "https://www.instagram.com/_u/linija.x/",
        "https://instagram.com/Linija.X?hl=lt",
        "https://t.me/s/linijax_bot",
        "https://t.me/linijax_bot/12",
        "https://linijax_bot.t.me",
        "https://telegram.me/@linijax_bot",
    ] {
        let (site, lines) = built(&sample(&format!("[A]({address})"), LONG_AGO));
        site.hides("lt/about/index.html", &format!("href=\"{address}"));
        assert!(lines.contains("dead-link"), "{address}: {lines}");
        let (site, _) = built(&sample(&format!("[A]({address})"), LATELY));
        site.shows("lt/about/index.html", &format!("href=\"{address}"));
    }
    for address in [
        "https://www.messenger.com/t/linijay",
        "https://facebook.com/linijaxx",
        "https://linijax.lt/t/x",
        "https://xt.me/linijax_bot",
        "https://t.me/",
    ] {
        let (site, lines) = built(&sample(&format!("[A]({address})"), LONG_AGO));
        site.shows("lt/about/index.html", &format!("href=\"{address}"));
        assert!(!lines.contains("dead-link"), "{address}: {lines}");
    }
}

#[test]
fn a_mailbox_is_left_out_however_it_is_hidden_from_programs() {
    for form in [
        "pagalba@linija.lt",
        "Pagalba@Linija.lt",
        "pagalba(at)linija.lt",
        "pagalba @ linija.lt",
        "pagalba [at] linija [dot] lt",
        "pagalba at linija dot lt",
    ] {
        let (site, lines) = built(&sample(&format!("Rašyk {form} dabar."), LONG_AGO));
        for page in ["lt/about/index.html", "lite/lt/about.html"] {
            site.hides(page, &form[..7]);
            site.shows(page, "…");
        }
        assert!(lines.contains("about/lt.md"), "{form}: {lines}");
        let (site, _) = built(&sample(&format!("Rašyk {form} dabar."), LATELY));
        assert!(site.text("lt/about/index.html").contains("agalba"), "{form}");
    }
    for text in ["Pagalba at home", "kita.pagalba@kitur.lt", "pagalba linija.lt"] {
        built(&sample(text, LONG_AGO)).0.shows("lt/about/index.html", &text[1..]);
    }
    for text in ["Linijax_bot Telegrame laukia.", "Instagram: Linija.X", "@Linijax_bot"] {
        let (site, lines) = built(&sample(text, LONG_AGO));
        let page = site.text("lt/about/index.html").to_lowercase();
        assert!(!page.contains("linijax_bot") && !page.contains("linija.x"), "{text}: {lines}");
    }
}
