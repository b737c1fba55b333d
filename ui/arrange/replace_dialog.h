// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include "palette/palette.h"

namespace cw::ui {

/// Chooses from the catalogue what shall stand in place of the selection, or of the one copy that is chosen. The plan and
/// the figures show it at once; accepted it is one history entry.
class ReplaceDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ReplaceDialog(DocumentSession& session, QWidget* parent = nullptr);
    ~ReplaceDialog() override;

    [[nodiscard]] Palette& palettePanel() const { return *palette_; }
    [[nodiscard]] bool mayAccept() const { return accept_->isEnabled(); }
    void done(int result) override;

private:
    void showPreview();

    DocumentSession& session_;
    Palette* palette_;
    QLabel* summary_;
    QPushButton* accept_ = nullptr;
    std::optional<document::Edit> edit_;
    bool finished_ = false;
};

}  // namespace cw::ui
