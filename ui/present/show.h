// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

#include "document/assumptions.h"
#include "drawing/sheet.h"
#include "session/document_session.h"

namespace cw::ui {

/// A design before a board: its slides, and what they become when it rests on other assumptions. Works on a copy of the
/// design; the design itself changes only through keep().
class Show final : public QObject {
    Q_OBJECT
public:
    explicit Show(DocumentSession& session, QObject* parent = nullptr);
    ~Show() override;

    [[nodiscard]] const document::Document& document() const;          ///< under the assumptions
    [[nodiscard]] const evaluation::Assessment& assessment() const;    ///< of document()
    [[nodiscard]] const evaluation::Assessment& designed() const;      ///< without the assumptions
    [[nodiscard]] const document::Document& designedDocument() const;
    [[nodiscard]] const document::Assumptions& assumptions() const { return assumptions_; }
    /// The board pack under the assumptions; made when first asked for.
    [[nodiscard]] const std::vector<drawing::Sheet>& slides() const;
    /// The assumptions in words: "power at most 100 MW"; empty: as designed.
    [[nodiscard]] QString question() const;

public slots:
    void assume(const cw::document::Assumptions& assumptions);
    /// The design takes the assumptions, as one entry of its history under this name.
    void keep(const QString& name);

signals:
    void changed();

private:
    void follow();

    DocumentSession& session_;
    document::Assumptions assumptions_;
    document::Document document_;
    evaluation::Evaluator evaluator_;
    std::shared_ptr<const evaluation::Assessment> assessment_;
    mutable std::vector<drawing::Sheet> slides_;
};

}  // namespace cw::ui
