//! Inputs that real campaigns, hosts and disks bring, one module for each kind. Each promise of the README that holds for
//! "any" name, number, address or log has its odd inputs here.
#![allow(clippy::disallowed_methods, reason = "tests make campaigns of their own")]

#[path = "../support/mod.rs"]
mod support;

mod addresses;
mod facts;
mod names;
mod numbers;
mod output;
mod paper;
mod scans;
