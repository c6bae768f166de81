import Ledger
import Money
import OutsideText
import StatementStore
import Till
import Timekeeping

/// Phrases for deciding about differences and days.
extension Phrases {
    var differences: String { say("Differences", "差异") }
    var bothRows: String { say("Rows", "原始记录") }
    var resolve: String { say("Resolve", "平账") }
    var carryForward: String { say("Carry", "结转") }
    var link: String { say("Link", "勾对") }
    var remark: String { say("Note", "备注") }
    var undo: String { say("Take back", "撤销") }
    var signOff: String { say("Sign off", "复核") }
    var unlock: String { say("Unlock", "重开") }
    var linked: String { say("linked", "已勾对") }
    var linkSaysAll: String { say("The line below says all of a link.", "下方已列出该勾对的全部内容。") }
    var nothingListed: String { say("No difference is listed.", "没有列出差异。") }
    var nothingOpenHere: String { say("No open difference is under the cursor.", "光标处没有未平差异。") }
    var nothingToLink: String {
        say("The other side has nothing alone that it could be.", "对方没有可与之勾对的单边记录。")
    }
    var nothingDecided: String { say("Not decided on this day.", "当日未对其作出处理。") }
    var matchFirst: String { say("Match the day first: a.", "请先按 a 核对当日。") }
    var unlockFirst: String { say("The day is signed off; U unlocks it.", "当日已复核；按 U 重开。") }
    var notSigned: String { say("The day is not signed off.", "当日尚未复核。") }

    var chooseReason: String { say("choose with Left or Right", "用 ← → 选择") }

    func name(of purpose: DecisionForm.Purpose) -> String {
        switch purpose {
        case .resolve: resolve
        case .carry: carryForward
        case .link: link
        case .takeBack: undo
        case .remark: remark
        case .sign: signOff
        case .unlock: unlock
        }
    }

    func label(of field: DecisionForm.Field) -> String {
        switch field {
        case .partner: say("Same money as", "对应记录")
        case .reason: reason
        case .note: remark
        case .approver: say("Signed by", "复核人")
        }
    }

    func hint(on purpose: DecisionForm.Purpose) -> String {
        switch purpose {
        case .resolve:
            say("It is explained and stands no more. Both names and the reason are recorded.", "差异即平；经办人与原因入账本。")
        case .carry: say("It stays open, and the day after opens with it.", "差异保留，转入次日期初。")
        case .link:
            say(
                "Both become a pair; what they differ in stays open. What fits best comes first.",
                "两条记录成对；其间差异仍列为未平。最相符者在前。"
            )
        case .takeBack:
            say("It stands again as if nothing had been decided. The note may be left empty.", "恢复为未处理状态。备注可留空。")
        case .remark: say("It decides nothing, and is recorded.", "不作处理，仅记入账本。")
        case .sign:
            say(
                "Whoever signs off is somebody else than whoever prepared the day. The day is frozen then.",
                "复核人不得为编制人。复核后当日锁定。"
            )
        case .unlock: say("Say why. The next proof of the day is a new version.", "请说明原因。再次复核时为新版本。")
        }
    }

    func decided(_ decision: DayDecision) -> String {
        switch decision {
        case .resolve: say("The difference is explained.", "差异已平。")
        case .carry: say("The difference is carried forward.", "差异已结转。")
        case .link: say("Both are a pair now.", "已勾对。")
        case .takeBack: say("The decision is taken back.", "已撤销处理。")
        case .remark: say("The note is recorded.", "备注已记入。")
        case .sign(let approver): say("Signed off by \(approver.shown()).", "\(approver.shown()) 已复核。")
        case .unlock: say("The day is unlocked.", "当日已重开。")
        }
    }

    func exported(_ files: [String]) -> String {
        let names = files.map { $0.shown(limit: 300) }.joined(separator: say(" and ", "、"))
        return say("Written: \(names)", "已写入：\(names)")
    }

    func signedLine(_ result: DayReconciliation) -> String? {
        guard let signed = result.signed, case .sign(let proof) = signed.fact.decision else { return nil }
        let (who, by) = (proof.approver.shown(), proof.preparer.shown())
        guard result.isAsSigned else {
            return say(
                "Not the figures that \(who) signed off, version \(proof.version): bring back the file",
                "数据与 \(who) 复核的第 \(proof.version) 版不符：请找回当时的文件"
            )
        }
        return say(
            "Signed off by \(who), prepared by \(by), version \(proof.version)",
            "\(who) 已复核，\(by) 编制，第 \(proof.version) 版"
        )
    }

    /// All of what a line of the list says.
    func sentence(on entry: ReconcileEntry, _ result: DayReconciliation) -> String {
        switch entry {
        case .open(let item): account(of: item, result)
        case .explained(let item): account(of: item, result)
        case .link(let decision, let link):
            "\(link.ledger.shown(limit: 200)) = \(link.clearing.shown(limit: 200)): \(why(link.reason, decision))"
        }
    }

    /// A difference, what was decided and noted about it, and what it may be.
    func account(of item: StoredBreak, _ result: DayReconciliation) -> String {
        let suggested = result.suggestions[item.id].map(suggestion)
        return
            ([sentence(on: item)] + [suggested, reason(of: item, result), note(on: item, result)].compactMap(\.self))
            .joined(separator: "\n")
    }

    /// What a difference that one side lacks may be.
    func suggestion(_ suggestion: PairSuggestion) -> String {
        let named = suggestion.nearest.map { candidate in
            let number = candidate.number.shown(limit: 64)
            return candidate.at.map { say("\(number) of \(clock($0))", "\(clock($0)) 的 \(number)") } ?? number
        }.joined(separator: say(", ", "、"))
        if suggestion.isOnlyOne { return say("Perhaps \(named): same amount.", "可能是 \(named)：金额相同。") }
        let rest = suggestion.count - suggestion.nearest.count
        let more = rest > 0 ? say(" and \(rest) more", " 等 \(suggestion.count) 条") : ""
        return say(
            "Same amount as \(named)\(more): nothing tells which of several it is.",
            "与 \(named)\(more) 金额相同：无法判断是哪一条。"
        )
    }

    /// Why a difference was explained or stays open.
    func reason(of item: StoredBreak, _ result: DayReconciliation) -> String? {
        guard let decision = result.decisions[item.id] else { return nil }
        switch decision.fact.decision {
        case .resolve(let decided): return say("Explained: ", "已平：") + why(decided.reason, decision)
        case .carry(let decided): return say("Carried: ", "结转：") + why(decided.reason, decision)
        case .link, .undo, .remark, .sign, .unlock: return nil
        }
    }

    private func why(_ reason: ResolvedBreak.Reason, _ decision: RecordedDecision) -> String {
        [name(of: reason), decision.fact.note?.shown(limit: 200), decision.by.shown()].compactMap(\.self)
            .joined(separator: " · ")
    }

    private func note(on item: StoredBreak, _ result: DayReconciliation) -> String? {
        guard let remark = result.remarks[item.id], let note = remark.fact.note else { return nil }
        return say(
            "Note of \(remark.by.shown()): \(note.shown(limit: 200))",
            "\(remark.by.shown()) 备注：\(note.shown(limit: 200))"
        )
    }
}
