// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSlider>
#include <QWidget>

#include "session/document_session.h"

namespace cw::ui {

/// The background pictures of a design: which there are, how strong they are, and what can be done with the chosen one.
class BackgroundsBox final : public QWidget {
    Q_OBJECT
public:
    explicit BackgroundsBox(DocumentSession& session, QWidget* parent = nullptr);

    /// Empty: there is none.
    [[nodiscard]] BackgroundId chosen() const;
    void choose(const BackgroundId& id);
    [[nodiscard]] QSlider& opacity() const { return *opacity_; }
    [[nodiscard]] QCheckBox& shown() const { return *shown_; }
    [[nodiscard]] QPushButton& addButton() const { return *add_; }
    [[nodiscard]] QPushButton& scaleButton() const { return *scale_; }
    [[nodiscard]] QPushButton& moveButton() const { return *move_; }
    [[nodiscard]] QPushButton& removeButton() const { return *remove_; }

signals:
    void addRequested();
    void scaleRequested(const cw::BackgroundId& id);
    void moveRequested(const cw::BackgroundId& id);
    void chosenChanged();

private:
    void follow();
    void showChosen();

    DocumentSession& session_;
    document::Table<floorplan::Background> listed_;
    QComboBox* list_;
    QCheckBox* shown_;
    QSlider* opacity_;
    QPushButton *add_, *scale_, *move_, *remove_;
    std::vector<QWidget*> of_chosen_;
};

}  // namespace cw::ui
