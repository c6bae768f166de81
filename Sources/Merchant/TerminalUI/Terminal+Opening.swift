internal import CTerminal

extension Terminal {
    static func open(_ options: Options, waker: Waker) throws(TerminalError) {
        let status = withErrorLog(options.errorLog) { path in
            var native = ct_options(
                escape_delay: Int32(options.escapeDelay.clamped(to: 0...1000)),
                mouse: options.mouse,
                focus: options.focus,
                wake_descriptor: waker.pipe.writeDescriptor,
                error_log: path
            )
            return ct_open(&native)
        }
        let type = TextSanitiser.clean(Options.environment("TERM") ?? "")
        switch status {
        case CT_STATUS_OPENED: return
        case CT_STATUS_ALREADY_OPEN: throw .alreadyOpen
        case CT_STATUS_NOT_A_TERMINAL: throw .notATerminal
        case CT_STATUS_TYPE_UNSET: throw .unsetType
        case CT_STATUS_TYPE_DUMB: throw .dumb(type)
        case CT_STATUS_NO_UTF8: throw .noUnicode
        case CT_STATUS_ERROR_LOG: throw .errorLog(TextSanitiser.clean(options.errorLog ?? ""))
        default: throw .cannotOpen(type)
        }
    }

    private static func withErrorLog(
        _ path: String?,
        _ body: (UnsafePointer<CChar>?) -> ct_status
    ) -> ct_status {
        guard let path else { return body(nil) }
        return path.withCString(body)
    }
}
