//! Relationships between the parts of an office document, and with what is outside of it (ECMA-376-2, 9.3).

use super::super::Refusal;
use super::super::address::{Address, address};
use super::super::refusal::{ACTIVE, outside, template};

/// Types of parts that hold macros, controls, objects or whole files of other programs.
const ACTIVE_TYPES: &[&str] = &[
    "/afchunk",
    "/attachedtoolbars",
    "/control",
    "/extensibility",
    "/oleobject",
    "activex",
    "macrosheet",
    "vba",
];

/// Judges the target of a relationship: of those outside of the document only links are followed by a click; pictures and
/// frames are fetched at once, and so is a template.
///
/// # Errors
///
/// The reason why the document may not be published.
pub(super) fn inspect<'a>(of: &impl Fn(&str) -> &'a str) -> Result<(), Refusal> {
    let (target, kind) = (of("target"), of("type").to_ascii_lowercase());
    let is_external = of("targetmode").eq_ignore_ascii_case("external");
    match address(target) {
        _ if ACTIVE_TYPES.iter().any(|active| kind.contains(active)) => Err(ACTIVE),
        _ if is_external && kind.ends_with("/attachedtemplate") => template(target),
        Address::Own if !is_external => Ok(()),
        Address::Own | Address::Web | Address::Contact if kind.ends_with("/hyperlink") => Ok(()),
        address => Err(outside(address)),
    }
}
