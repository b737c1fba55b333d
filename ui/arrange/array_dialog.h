// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "document/repeating.h"
#include "fields/quantity_field.h"
#include "session/document_session.h"

namespace cw::ui {

/// Turns the selection into an array. The plan and all figures show it while it is set up; accepted it is one history
/// entry, Esc drops it. Pitch and gap are two ways to say the same: pitch is extent and gap together.
class ArrayDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ArrayDialog(DocumentSession& session, QWidget* parent = nullptr);
    ~ArrayDialog() override;

    [[nodiscard]] QSpinBox& columns() const { return *columns_; }
    [[nodiscard]] QSpinBox& rows() const { return *rows_; }
    [[nodiscard]] LengthField& pitchX() const { return *pitch_x_; }
    [[nodiscard]] LengthField& pitchY() const { return *pitch_y_; }
    [[nodiscard]] LengthField& gapX() const { return *gap_x_; }
    [[nodiscard]] LengthField& gapY() const { return *gap_y_; }
    [[nodiscard]] QPushButton& closeUp() const { return *close_up_; }
    [[nodiscard]] QString summary() const { return summary_->text(); }
    [[nodiscard]] bool mayAccept() const { return accept_->isEnabled(); }

    void done(int result) override;

private:
    enum class Typed { pitch_x, pitch_y, gap_x, gap_y };
    void build();
    void typed(Typed what);
    void showPitch(Typed except);
    void showPreview();

    DocumentSession& session_;
    std::vector<PlacementId> ids_;
    geometry::Rect extent_;                    ///< of one copy
    document::Array array_;
    std::optional<document::Edit> edit_;
    QSpinBox *columns_, *rows_;
    LengthField *pitch_x_, *pitch_y_, *gap_x_, *gap_y_;
    QPushButton *close_up_, *accept_ = nullptr;
    QLabel* summary_;
    bool finished_ = false;
};

}  // namespace cw::ui
