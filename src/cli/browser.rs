//! Finds an installed browser (Chromium, Chrome or Edge) and prints a sheet to a PDF with it; opens addresses in the one that
//! the reader has chosen.
#![allow(clippy::disallowed_methods, reason = "a browser writes files, not bytes")]

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::io::{Read, Write};
use std::iter;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::CliError;

/// Names of the programs on PATH; on Windows they end with `.exe`.
const NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
    "microsoft-edge",
    "msedge",
];

/// Paths of the programs on systems that do not put them on PATH.
const PATHS: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/// Environment variables of Windows that name the folders of programs.
const PROGRAM_FOLDERS: &[&str] = &["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

/// Paths of the programs below these folders.
const PROGRAMS: &[&str] = &[
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
];

/// Maximum time to print one sheet.
const PRINT_TIMEOUT: Duration = Duration::from_secs(90);

/// Returns the path of the given browser, which may be a name on PATH, or of the first one that is installed.
///
/// # Errors
/// Returns an error if there is none.
pub fn find(path: Option<&Path>) -> Result<PathBuf, CliError> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let programs = |name: &str| {
        let name = format!("{}{EXE_SUFFIX}", name.trim_end_matches(EXE_SUFFIX));
        std::env::split_paths(&folders).map(move |folder| folder.join(&name)).collect::<Vec<_>>()
    };
    if let Some(path) = path {
        let named = path.to_str().filter(|name| !name.contains(['/', '\\'])).map(programs);
        let mut all = iter::once(path.to_owned()).chain(named.into_iter().flatten());
        return all.find(|program| program.is_file()).ok_or_else(|| {
            CliError::new(
                format!("there is no browser at {}", path.display()),
                "give the path of a browser, such as --browser /usr/bin/chromium",
            )
        });
    }
    let on_path = NAMES.iter().flat_map(|name| programs(name));
    let program_folders = PROGRAM_FOLDERS.iter().filter_map(std::env::var_os);
    let below = program_folders
        .flat_map(|folder| PROGRAMS.iter().map(move |program| Path::new(&folder).join(program)));
    let mut all = on_path.chain(PATHS.iter().map(PathBuf::from)).chain(below);
    all.find(|program| program.is_file()).ok_or_else(|| {
        CliError::new(
            "no Chromium, Chrome or Edge is installed; a PDF needs one",
            "give its path with --browser, or leave out --pdf and print the HTML sheets by hand: open one, \
             Print, paper size as its name says, margins none, background graphics on, headers off",
        )
    })
}

/// Opens an address in the browser of the system. The address is printed, too, for systems that have none.
pub fn show(address: &str) {
    let (program, arguments): (_, &[&str]) = if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    command.args(arguments).arg(address);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // Some systems end the program with the browser, so nothing waits for it.
    let _ = thread::Builder::new().spawn(move || command.status());
}

/// The policy of a sheet: styles and drawings inside of it, and nothing else. A sandbox without exceptions also keeps
/// it from leading to another address.
const POLICY: &str = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; \
                      base-uri 'none'; form-action 'none'";

/// Prints one page to a PDF and returns it. `scratch` is a folder for what the browser writes, which it may use again.
///
/// The page comes from a server on this computer, because a page of `file:` could show other files of it.
///
/// # Errors
/// Returns an error if the browser fails or takes longer than [`PRINT_TIMEOUT`].
pub fn print(program: &Path, page: &[u8], scratch: &Path) -> Result<Vec<u8>, CliError> {
    let pdf = scratch.join("sheet.pdf");
    // That of the sheet before.
    let _ = fs::remove_file(&pdf);
    let failed = |reason: String| {
        CliError::new(
            format!("{} could not print a sheet: {reason}", program.display()),
            "try another browser with --browser, or print the HTML sheets by hand",
        )
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let listener = listener.map_err(|error| failed(error.to_string()))?;
    let address = listener.local_addr().map_err(|error| failed(error.to_string()))?;
    let mut child = Command::new(program)
        .args(["--headless", "--disable-gpu", "--no-first-run", "--disable-sync"])
        .args(["--disable-background-networking", "--disable-extensions", "--mute-audio"])
        // No name and no other address is reached.
        .arg(format!("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {}", address.ip()))
        .args(["--no-proxy-server", "--disable-component-update"])
        // Chromium cannot start its sandbox as root, as in a container.
        .args(is_root().then_some("--no-sandbox"))
        .arg(format!("--user-data-dir={}", scratch.join("profile").display()))
        .args(["--no-pdf-header-footer", "--virtual-time-budget=2000"])
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(format!("http://{address}/sheet.html"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| failed(error.to_string()))?;
    let is_done = AtomicBool::new(false);
    let printed = thread::scope(|scope| {
        let served =
            thread::Builder::new().spawn_scoped(scope, || serve(&listener, page, &is_done));
        let printed = match served {
            Ok(_) => wait(&mut child, &pdf),
            Err(error) => Err(error.to_string()),
        };
        is_done.store(true, Ordering::Relaxed);
        // Wakes the server up.
        drop(TcpStream::connect(address));
        printed
    });
    if printed.is_err() {
        let _ = child.kill();
        let _ = child.wait();
    }
    printed.map_err(failed)
}

/// Waits until the browser has printed, and returns what it wrote.
fn wait(child: &mut Child, pdf: &Path) -> Result<Vec<u8>, String> {
    let started = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if !status.success() => return Err(status.to_string()),
            Ok(Some(_)) => {
                let bytes = fs::read(pdf).map_err(|error| error.to_string())?;
                return is_whole(&bytes).then_some(bytes).ok_or("it wrote no whole PDF".to_owned());
            }
            Ok(None) if started.elapsed() > PRINT_TIMEOUT => {
                return Err(format!("it did not finish in {} s", PRINT_TIMEOUT.as_secs()));
            }
            Ok(None) => thread::sleep(Duration::from_millis(20)),
            Err(error) => return Err(error.to_string()),
        }
    }
}

/// Returns `true` for a file that begins and ends as a PDF (ISO 32000-1, 7.5.2 and 7.5.5).
fn is_whole(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF")
}

/// Answers each request with the sheet, or for its other addresses with nothing, until the browser is done.
fn serve(listener: &TcpListener, page: &[u8], is_done: &AtomicBool) {
    while !is_done.load(Ordering::Relaxed) {
        let Ok((mut stream, _)) = listener.accept() else { return };
        let _ = stream.set_read_timeout(Some(Duration::from_secs(2)));
        let mut head = [0; 4_096];
        let read = stream.read(&mut head).unwrap_or(0);
        let (status, body) = match head[..read].starts_with(b"GET /sheet.html ") {
            true => ("200 OK", page),
            false => ("404 Not Found", &[][..]),
        };
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
             Content-Security-Policy: {POLICY}\r\nX-Content-Type-Options: nosniff\r\n\
             Cache-Control: no-store\r\nConnection: close\r\n\r\n",
            body.len()
        );
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
    }
}

/// Returns `true` for the root user, without a call to the C library.
#[cfg(target_os = "linux")]
fn is_root() -> bool {
    use std::os::linux::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|metadata| metadata.st_uid() == 0)
}

#[cfg(not(target_os = "linux"))]
fn is_root() -> bool {
    false
}
