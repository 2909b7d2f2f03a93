//! The reasons why a file is not published that several kinds of files share.

use super::address::Address;

/// The reason why a file is not published, as the end of a sentence.
pub type Refusal = &'static str;

/// A content that may be published, under a name that says another one.
pub(super) const NAME: Refusal = "not what its name says";
/// A text under a name that no published kind of file has, such as JSON.
pub(super) const TEXT: Refusal = "a text of a kind that is not published";
/// A content of another kind than those that are published.
pub(super) const UNKNOWN: Refusal = "of a kind that is not published";
/// A content that holds files, which may be anything.
pub const INSIDE: Refusal = "a document with another file inside";
/// A document whose template comes from a server, which can put macros into it.
pub const TEMPLATE: Refusal = "a document that takes its template from a server";
/// A document that may be published, but tells a path of its author's computer.
pub const OWN_PATH: Refusal =
    "a document that tells where its template was on its author's computer";

/// Returns `true` for the reasons that refuse a linked file, but not the same file in `static/` or in the output.
pub fn is_harmless(refusal: Refusal) -> bool {
    [NAME, TEXT, OWN_PATH].contains(&refusal)
}

pub(super) const ACTIVE: Refusal = "a document with macros, scripts or programs inside";
pub(super) const SCRIPT: Refusal = "a document with scripts inside";
pub(super) const REMOTE: Refusal =
    "a document that loads something from the network when it is opened";
pub(super) const LOCAL: Refusal = "a document with a link that opens files or programs";
pub(super) const UNREADABLE: Refusal = "a document with a part that cannot be read";
pub(super) const PROTECTED: Refusal =
    "a protected document, which cannot be checked: save it without a password";
pub(super) const PROGRAM: Refusal = "a script or a program";
pub(super) const TOO_LARGE: Refusal = "a file that is too large to be checked: the limit is 30 MB";

/// Refuses an address that is fetched when a document is opened, if it is not of the document itself.
pub(super) fn fetched(address: Address) -> Result<(), Refusal> {
    match address {
        Address::Web => Err(REMOTE),
        address => linked(address),
    }
}

/// The reason why nothing outside of a document may be a part of it: it is fetched when the document is opened.
pub(super) fn outside(address: Address) -> Refusal {
    match address {
        Address::Own | Address::Contact | Address::Web => REMOTE,
        Address::Local => LOCAL,
        Address::Script => SCRIPT,
    }
}

/// Refuses an address that opens files or programs when it is followed.
pub(super) fn linked(address: Address) -> Result<(), Refusal> {
    match address {
        Address::Own | Address::Contact | Address::Web => Ok(()),
        Address::Local => Err(LOCAL),
        Address::Script => Err(SCRIPT),
    }
}

/// Keeps [`OWN_PATH`] for the end, because a graver reason may follow.
pub(super) fn noted(
    judged: Result<(), Refusal>,
    end: &mut Result<(), Refusal>,
) -> Result<(), Refusal> {
    match judged {
        Err(OWN_PATH) => {
            *end = Err(OWN_PATH);
            Ok(())
        }
        judged => judged,
    }
}

/// Judges the place of a document's template, as Word writes it.
pub(super) fn template(place: &str) -> Result<(), Refusal> {
    match Address::is_path_of_a_disk(place) {
        true => Err(OWN_PATH),
        false => Err(TEMPLATE),
    }
}
