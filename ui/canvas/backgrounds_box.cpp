// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/backgrounds_box.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "document/backgrounds.h"
#include "style/theme.h"

namespace cw::ui {

using floorplan::Background;

BackgroundsBox::BackgroundsBox(DocumentSession& session, QWidget* parent)
    : QWidget(parent), session_(session), list_(new QComboBox), shown_(new QCheckBox(tr("Sho&wn"))), opacity_(new QSlider(Qt::Horizontal)), add_(new QPushButton(tr("Add…"))),
      scale_(new QPushButton(tr("Scale…"))), move_(new QPushButton(tr("Move"))), remove_(new QPushButton(tr("Remove")))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(spacing::tight);
    auto* caption = new QLabel(tr("Picture to trace over"));
    caption->setProperty("role", "caption");
    grid->addWidget(caption, 0, 0, 1, 3);
    grid->addWidget(list_, 1, 0, 1, 3);
    grid->addWidget(shown_, 2, 0);
    grid->addWidget(opacity_, 2, 1, 1, 2);
    grid->addWidget(scale_, 3, 0);
    grid->addWidget(move_, 3, 1);
    grid->addWidget(remove_, 3, 2);
    grid->addWidget(add_, 4, 0);
    list_->setAccessibleName(caption->text());
    opacity_->setRange(0, 100);
    opacity_->setAccessibleName(tr("Opacity of the picture"));
    opacity_->setToolTip(tr("How strong the picture is"));
    add_->setToolTip(tr("A PNG or JPEG picture: a survey, a scanned drawing, an aerial view. It can also be dropped on the plan."));
    scale_->setToolTip(tr("Click two points of the picture and type how far they are apart"));
    move_->setToolTip(tr("Drag the picture on the plan"));
    of_chosen_ = {list_, shown_, opacity_, scale_, move_, remove_};
    connect(add_, &QPushButton::clicked, this, &BackgroundsBox::addRequested);
    connect(scale_, &QPushButton::clicked, this, [this] { emit scaleRequested(chosen()); });
    connect(move_, &QPushButton::clicked, this, [this] { emit moveRequested(chosen()); });
    connect(remove_, &QPushButton::clicked, this, [this] { session_.commit(document::removeBackground(session_.committed(), chosen())); });
    connect(shown_, &QCheckBox::clicked, this, [this](bool on) { session_.commit(document::setBackgroundHidden(session_.committed(), chosen(), !on)); });
    connect(opacity_, &QSlider::valueChanged, this, [this](int percent) { session_.commit(document::setOpacity(session_.committed(), chosen(), percent)); });
    connect(list_, &QComboBox::activated, this, [this] {
        showChosen();
        emit chosenChanged();
    });
    connect(&session_, &DocumentSession::documentChanged, this, &BackgroundsBox::follow);
    connect(&session_, &DocumentSession::documentReset, this, &BackgroundsBox::follow);
    listed_ = session_.document().table<Background>();
    follow();
    showChosen();
}

BackgroundId BackgroundsBox::chosen() const { return BackgroundId(list_->currentData().toString().toStdString()); }

void BackgroundsBox::choose(const BackgroundId& id)
{
    list_->setCurrentIndex(list_->findData(QString::fromStdString(id.text())));
    showChosen();
    emit chosenChanged();
}

void BackgroundsBox::follow()
{
    const auto& rows = session_.document().table<Background>();
    if (rows.sharesRowsWith(listed_) && list_->count() == static_cast<int>(rows.size())) return;
    listed_ = rows;
    const QString before = list_->currentData().toString();
    list_->clear();
    for (const auto& row : rows.rows()) list_->addItem(QString::fromStdString(row->name.empty() ? row->id.text() : row->name), QString::fromStdString(row->id.text()));
    if (const int index = list_->findData(before); index >= 0) list_->setCurrentIndex(index);
    showChosen();
    emit chosenChanged();
}

void BackgroundsBox::showChosen()
{
    const Background* row = session_.document().find<Background>(chosen());
    for (QWidget* widget : of_chosen_) widget->setVisible(row);
    if (!row) return;
    const QSignalBlocker quiet(opacity_);
    shown_->setChecked(!row->hidden);
    opacity_->setValue(row->opacity_percent);
    opacity_->setEnabled(!row->hidden);
}

}  // namespace cw::ui
