//! Opens the listening sockets of the preview and names the hosts it answers to.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};

use super::options::Lan;

/// The default port.
const DEFAULT_PORT: u16 = 4000;
/// Number of ports after the default one that are tried while they are in use.
const MAX_RETRIES: u16 = 100;

/// The sockets of one preview.
pub struct Endpoints {
    /// On the loopback interface.
    pub local: Endpoint,
    /// In the local network, with `--lan`.
    pub lan: Option<Endpoint>,
}

/// A listening socket.
pub struct Endpoint {
    pub listener: TcpListener,
    pub address: SocketAddr,
    /// The allowed values of a request's `Host`, in lower case. Any other value is another site's name that
    /// resolves to this address (DNS rebinding).
    pub hosts: Vec<String>,
}

/// The reason why the preview cannot start.
#[derive(Debug)]
pub struct ListenError {
    pub message: String,
    pub help: &'static str,
}

impl ListenError {
    pub(super) fn system(error: io::Error) -> ListenError {
        ListenError { message: format!("the preview cannot start: {error}"), help: "try again" }
    }

    pub(super) fn threads(error: io::Error) -> ListenError {
        ListenError {
            message: format!("the preview cannot start its threads: {error}"),
            help: "close other programs, or raise the limits of processes and memory (`ulimit -u`, `ulimit -v`)",
        }
    }
}

impl Endpoints {
    /// Listens on the given port, or on the first free one from 4000 on.
    ///
    /// # Errors
    /// Returns an error if no port is free, or if this computer has no address for `--lan`.
    pub fn open(port: Option<u16>, lan: Lan) -> Result<Endpoints, ListenError> {
        let lan = match lan {
            Lan::Off => None,
            Lan::Address(address) => Some(address),
            Lan::Detect => Some(own_address().ok_or_else(|| ListenError {
                message: "this computer has no network address".to_owned(),
                help: "join the phone's wireless network, or give the address: --lan 192.168.1.5",
            })?),
        };
        let ports = match port {
            Some(port) => port..=port,
            None => DEFAULT_PORT..=DEFAULT_PORT + MAX_RETRIES,
        };
        let mut last = None;
        for port in ports {
            match Endpoints::at(port, lan) {
                Ok(endpoints) => return Ok(endpoints),
                Err(error) => {
                    let is_taken = error.kind() == io::ErrorKind::AddrInUse;
                    last = Some(error);
                    if !is_taken {
                        break;
                    }
                }
            }
        }
        let reason = last.map_or_else(String::new, |error| format!(": {error}"));
        Err(ListenError {
            message: format!("the preview cannot listen{reason}"),
            help: "name a free port, such as --port 4100",
        })
    }

    fn at(port: u16, lan: Option<IpAddr>) -> io::Result<Endpoints> {
        let local = Endpoint::open(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
        // With port 0 the OS chooses one; both endpoints use the same.
        let port = local.address.port();
        let lan =
            lan.map(|address| Endpoint::open(SocketAddr::from((address, port)))).transpose()?;
        Ok(Endpoints { local, lan })
    }
}

impl Endpoint {
    fn open(address: SocketAddr) -> io::Result<Endpoint> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let mut names = vec![match address.ip() {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("[{ip}]"),
        }];
        if address.ip().is_loopback() {
            names.push("localhost".to_owned());
        }
        let port = address.port();
        let mut hosts: Vec<String> = names.iter().map(|name| format!("{name}:{port}")).collect();
        if port == 80 {
            hosts.extend(names);
        }
        Ok(Endpoint { listener, address, hosts })
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// Returns the address that this computer uses for outgoing traffic.
///
/// Connecting a UDP socket sends nothing; the destination is reserved for documentation (TEST-NET-1, RFC 5737).
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}
