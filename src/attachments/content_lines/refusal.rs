//! The reasons why a calendar or contacts are not published.

use super::super::Refusal;
use super::super::address::{Address, address};

pub(super) const PROGRAM: Refusal = "a calendar or contact that starts a program or opens a file";
pub(super) const SCRIPT: Refusal = "a calendar or contact with a script in an address";
pub(super) const REMOTE: Refusal =
    "a calendar or contact that loads a picture or sound from the network";
pub(super) const MAIL: Refusal = "a calendar with an alarm that sends mail";
pub(super) const INSIDE: Refusal = "a calendar or contact with another file inside";
pub(super) const UNREADABLE: Refusal = "a calendar or contact with an address that cannot be read";

/// Refuses an address that runs or opens something on the reader's computer.
pub(super) fn linked(value: &str) -> Result<(), Refusal> {
    match address(value) {
        Address::Script => Err(SCRIPT),
        Address::Local => Err(PROGRAM),
        Address::Own | Address::Web | Address::Contact => Ok(()),
    }
}
