/// Why a certificate cannot be shown.
public enum CertificateError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file is not there, or not what it should be.
    case unreadable(file: String, what: String)
    /// Everybody on the machine can read the key.
    case exposed(file: String, mode: String)
    /// The key is not the certificate's.
    case apart(certificate: String, key: String)

    /// One sentence that names what was found and the mend.
    public var description: String {
        switch self {
        case .unreadable(let file, let what): "The file \(file) cannot be read as \(what)."
        case .exposed(let file, let mode):
            "The key file \(file) has mode \(mode), so everybody can read it; take that away with chmod o= \(file)."
        case .apart(let certificate, let key):
            "The key in \(key) is not that of the first certificate in \(certificate); name the pair that belongs "
                + "together."
        }
    }
}
