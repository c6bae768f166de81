import OutsideText

/// Why the program that is told of payments was not told. No payment is in doubt because of it.
public enum HookFailure: Error, Sendable, Hashable {
    /// It could not be started, for the reason that the system gives.
    case notStarted(program: String, reason: String)
    /// It ended with that status.
    case status(program: String, Int32)
    /// A signal ended it.
    case signal(program: String, Int32)
    /// It took too long and was killed.
    case tooSlow(program: String, seconds: Int64)

    /// What the cashier is told, in English.
    public var englishSentence: String {
        switch self {
        case .notStarted(let program, let reason):
            "The hook \(program.shown(limit: 60)) could not be started (\(reason)); check its path and rights."
        case .status(let program, let status):
            "The hook \(program.shown(limit: 60)) failed with status \(status); run it by hand to see why."
        case .signal(let program, let signal):
            "The hook \(program.shown(limit: 60)) was ended by signal \(signal); run it by hand to see why."
        case .tooSlow(let program, let seconds):
            "The hook \(program.shown(limit: 60)) took more than \(seconds) s and was ended; make it shorter."
        }
    }

    /// What the cashier is told, in Chinese.
    public var chineseSentence: String {
        switch self {
        case .notStarted(let program, let reason):
            "播报程序 \(program.shown(limit: 60)) 无法启动（\(reason)）；请检查路径和权限。"
        case .status(let program, let status): "播报程序 \(program.shown(limit: 60)) 失败，返回 \(status)；请手动运行检查。"
        case .signal(let program, let signal):
            "播报程序 \(program.shown(limit: 60)) 被信号 \(signal) 终止；请手动运行检查。"
        case .tooSlow(let program, let seconds):
            "播报程序 \(program.shown(limit: 60)) 超过 \(seconds) 秒，已终止；请缩短运行时间。"
        }
    }
}
