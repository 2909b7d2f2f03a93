//! A helpline as a contact to save (vCard 4.0, RFC 6350), with the title of its page as the name.

use crate::model::kind::{ChannelKind, Helpline, Reach, Status};
use crate::model::{Contact, LangId, PageData, PageId, PageKind, Route};
use crate::render::helplines::confirmation::badge;
use crate::render::localizer::Localizer;
use crate::render::renderer::Renderer;

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    let languages = &renderer.site.campaign.languages;
    for page in renderer.site.pages_of(PageKind::Helpline) {
        let PageData::Helpline(helpline) = &page.kind else { continue };
        if helpline.channels().iter().any(|channel| channel.phone().is_some()) {
            routes.extend(languages.ids().map(|lang| Route::ContactCard { page: page.id, lang }));
        }
    }
}

pub fn render(renderer: &Renderer, page: PageId, lang: LangId) -> Vec<u8> {
    let page = renderer.site.page(page);
    let mut card = String::from("BEGIN:VCARD\r\nVERSION:4.0\r\n");
    line(&mut card, "FN", &page.text(lang).title.value);
    if let PageData::Helpline(helpline) = &page.kind {
        for channel in helpline.channels() {
            match &channel.reach {
                Reach::Number(phone) => {
                    // A number for messages alone may not answer, or cost more (RFC 6350, 6.4.1).
                    let name = match channel.kind {
                        ChannelKind::Voice => "TEL;VALUE=uri",
                        _ => "TEL;TYPE=text;VALUE=uri",
                    };
                    line(&mut card, name, &format!("tel:{}", phone.value.dial()));
                }
                Reach::Web(web) => {
                    if let Some(url) = web.link() {
                        line(&mut card, "URL", url);
                    }
                }
                // Standard address books have no field for an account of an app.
                Reach::Account(_) => {}
                Reach::Address(address) => line(&mut card, "EMAIL", address),
            }
        }
    }
    if let PageData::Helpline(helpline) = &page.kind
        && let Some(caution) = caution(renderer.localizer(lang), helpline)
    {
        line(&mut card, "NOTE", &caution);
    }
    card.push_str("END:VCARD\r\n");
    card.into_bytes()
}

/// The caution that goes with the numbers of a helpline: a saved contact is read long after the page.
fn caution(localizer: &Localizer, helpline: &Helpline) -> Option<String> {
    let is_paused = helpline.status == Status::Paused;
    let paused = is_paused.then(|| localizer.message("status-paused"));
    let unconfirmed = match helpline.contact {
        Contact::WithCaution(_) => Some(badge(localizer, helpline)),
        Contact::Shown(_) | Contact::Withheld(_) => None,
    };
    let sentences: Vec<String> = [paused, unconfirmed].into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| sentences.join(". "))
}

/// Appends one property, escaped (RFC 6350, 3.4) and folded at 75 bytes (RFC 6350, 3.2; RFC 5545, 3.1).
pub fn line(out: &mut String, name: &str, value: &str) {
    let uri = name.contains("VALUE=uri") || name == "URL";
    let value = if uri { value.to_owned() } else { escaped(value) };
    let mut width = 0;
    for letter in format!("{name}:{value}").chars() {
        if width + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(letter);
        width += letter.len_utf8();
    }
    out.push_str("\r\n");
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn lines_are_escaped_and_folded() {
        let mut out = String::new();
        line(&mut out, "FN", "ALO, linja");
        assert_eq!(out, "FN:ALO\\, linja\r\n");
        let mut out = String::new();
        line(&mut out, "FN", &"ë".repeat(60));
        assert!(out.split("\r\n").all(|line| line.len() <= 75), "{out:?}");
        assert_eq!(out.replace("\r\n ", ""), format!("FN:{}\r\n", "ë".repeat(60)));
    }
}
