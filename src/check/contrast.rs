//! `contrast`: text in a colour that is too much like its background.
//!
//! # Reason
//!
//! Many readers see less well than the person who chose the colours, and all of them read in the sun or on a cracked
//! screen. WCAG 2.2 (1.4.3 and 1.4.11) asks for a contrast of 4.5:1 between text and its background, and of 3:1 for the
//! borders of buttons and fields.
//!
//! # Example
//!
//! ```yaml
//! colours:
//!   band: "#ffd54f"
//! ```
//!
//! Text on the band is nearly white by itself, and cannot be read on this yellow.
//!
//! # Fix
//!
//! Take the colour that the finding proposes, or one that is darker or lighter still.

use std::collections::BTreeMap;

use crate::file_names;
use crate::finding::{Finding, Location, Report, Severity};
use crate::theme_tokens::{BLACK, Colour, Palette, Token, WHITE};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["contrast"], run };

/// The minimum contrast of text, and of borders that show where a control is.
const TEXT: f64 = 4.5;
const BORDER: f64 = 3.0;

/// Each colour of text or of a border with its backgrounds. The names of light mode; `dark.` comes before those that are
/// others in dark mode.
const PAIRS: &[(&str, f64, &[&str])] = &[
    ("text", TEXT, &["page", "card", "sand"]),
    ("soft", TEXT, &["page", "card", "sand"]),
    ("link", TEXT, &["page", "card", "sand"]),
    ("warm", TEXT, &["page", "card"]),
    ("danger", TEXT, &["page", "card"]),
    ("good", TEXT, &["page", "card"]),
    ("edge", BORDER, &["page", "card"]),
    ("on_band", TEXT, &["band"]),
    ("band_link", TEXT, &["band"]),
    ("band_soft", TEXT, &["band"]),
    ("accent", TEXT, &["band"]),
    ("band_edge", BORDER, &["band"]),
];
/// Pairs that are the same in both modes.
const FIXED_PAIRS: &[(&str, f64, &[&str])] =
    &[("on_accent", TEXT, &["accent"]), ("white", TEXT, &["danger"]), ("glow", TEXT, &["band"])];

/// The findings of one line that are listed one by one; more of them have the colour of that line for their reason.
const MAX_LISTED: usize = 2;

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    let palette = &site.theme_tokens.palette;
    let both = PAIRS.iter().chain(FIXED_PAIRS);
    let light = both.filter_map(|(front, min, backs)| judge(palette, front, *min, backs, ""));
    let dark = PAIRS.iter().filter_map(|(front, min, backs)| {
        let dark = |name: &str| {
            let dark = format!("dark.{name}");
            if palette.get(&dark).is_some() { dark } else { name.to_owned() }
        };
        let backs: Vec<String> = backs.iter().map(|back| dark(back)).collect();
        let backs: Vec<&str> = backs.iter().map(String::as_str).collect();
        judge(palette, &dark(front), *min, &backs, " in dark mode")
    });
    let mut by_line: BTreeMap<Location, Vec<Low>> = BTreeMap::new();
    for low in light.chain(dark) {
        by_line.entry(low.finding.location.clone()).or_default().push(low);
    }
    for mut all in by_line.into_values() {
        all.sort_by(|a, b| a.share.total_cmp(&b.share));
        let others = all.len() - 1;
        if all.len() > MAX_LISTED {
            all.truncate(1);
            all[0].finding.message.push_str(&format!("; {others} other pairs have the same cause"));
            all[0].finding.help("make this colour much darker or much lighter");
        }
        all.into_iter().for_each(|low| report.push(low.finding));
    }
}

/// A contrast that is too low.
struct Low {
    /// The contrast as a share of what is needed.
    share: f64,
    finding: Finding,
}

/// Judges a colour at its worst background.
fn judge(palette: &Palette, front: &str, min: f64, backs: &[&str], mode: &str) -> Option<Low> {
    let token = palette.get(front)?;
    let backs: Vec<(&str, &Token)> =
        backs.iter().filter_map(|back| Some((*back, palette.get(back)?))).collect();
    let contrast = |back: &Token| token.colour.contrast(back.colour);
    let worst = backs.iter().min_by(|(_, a), (_, b)| contrast(a).total_cmp(&contrast(b)));
    let (back, worst) = worst.filter(|(_, back)| contrast(back) < min)?;
    let location = token.set_at.clone().or_else(|| worst.set_at.clone());
    let ratio = (contrast(worst) * 10.0).floor() / 10.0;
    // White belongs to no campaign: its background has to change.
    let changes_back = front == "white";
    let (changed, from) = if changes_back { (*back, worst.colour) } else { (front, token.colour) };
    let against: Vec<Colour> = match changes_back {
        true => vec![token.colour],
        false => backs.iter().map(|(_, back)| back.colour).collect(),
    };
    let (section, key) = match changed.strip_prefix("dark.") {
        Some(key) => ("dark", key),
        None => ("colours", changed),
    };
    let help = match readable(from, &against, min) {
        Some(colour) => format!("write `{key}: \"{colour}\"` below `{section}`"),
        None => format!("make `{back}` much darker or much lighter"),
    };
    let finding = Finding {
        code: "contrast",
        severity: Severity::Error,
        location: location.unwrap_or_else(|| Location::file(file_names::THEME_TOKENS)),
        message: format!(
            "low contrast: `{front}` on `{back}` has {ratio}:1{mode}, {min}:1 is needed"
        ),
        help,
    };
    Some(Low { share: contrast(worst) / min, finding })
}

/// The colour nearest to `from` on the way to black or white that has enough contrast with all others.
fn readable(from: Colour, against: &[Colour], min: f64) -> Option<Colour> {
    let steps = (1..=20).map(|step| f64::from(step) * 5.0);
    let mixed = steps.flat_map(|share| {
        [BLACK, WHITE].map(|end| Colour::mix(&[(from, 100.0 - share), (end, share)]))
    });
    mixed.into_iter().find(|colour| against.iter().all(|other| colour.contrast(*other) >= min))
}
