/// Phrases of the unknown screen.
extension Phrases {
    var askNow: String { say("Ask now", "立即查询") }
    var askAll: String { say("Ask all", "查询全部") }
    var age: String { say("Age", "已过") }
    var nextStep: String { say("Next", "下一步") }
    var beingAsked: String { say("asking …", "查询中……") }
    var onceOnline: String { say("once online", "网络恢复后") }
    var takenBackNext: String { say("ask, take back", "查询后撤销") }
    var nothingUnknown: String { say("Nothing waits: the network's word is known for every order.", "无待定订单：所有结果均已明确。") }
    var unknownHint: String {
        say(
            "Do not hand over goods for these, and do not charge again: the till asks every few seconds by itself.",
            "请勿交货，也勿重复收款：系统每隔数秒自动查询。"
        )
    }

    func unknownTitle(_ count: Int) -> String {
        count == 0 ? unknown : say("Waiting for the network's word: \(count)", "等待网络结果：\(count) 笔")
    }

    func takenBack(in time: String) -> String { say("open for \(time)", "剩余 \(time)") }

    /// Milliseconds as an age in the unit that says most.
    func duration(_ milliseconds: Int64) -> String {
        let seconds = max(0, milliseconds / 1000)
        return switch seconds {
        case ..<60: say("\(seconds) s", "\(seconds) 秒")
        case ..<3_600: say("\(seconds / 60) min", "\(seconds / 60) 分")
        case ..<86_400: say("\(seconds / 3_600) h", "\(seconds / 3_600) 小时")
        default: say("\(seconds / 86_400) d", "\(seconds / 86_400) 天")
        }
    }
}
