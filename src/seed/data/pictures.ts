import type { SeedPicture } from './types'

/** Pictures of the demo province; `pictures/` draws each of them by code. */
export const PICTURES = [
  {
    key: 'lua-vang',
    alt: 'Cánh đồng lúa chín vàng trải tới chân đồi, mấy mái nhà nép sau lũy tre',
    caption: 'Lúa vụ mùa chín trên cánh đồng ven sông Lạc.',
    credit: 'Trung tâm Khuyến nông',
  },
  {
    key: 'may-gat',
    alt: 'Máy gặt màu đỏ chạy giữa ruộng lúa vàng, phía sau là những hàng rạ vừa cắt',
    caption: 'Máy gặt làm việc trên cánh đồng Mả Vối, xã Tân Lạc.',
    credit: 'Ủy ban nhân dân xã Tân Lạc',
  },
  {
    key: 'ho-khe-sim',
    alt: 'Mặt hồ xanh giữa các dãy núi, đập bê tông có ba cửa tràn ở bên phải',
    caption: 'Hồ Khe Sim nhìn từ đường vành đai hồ.',
    credit: 'Chi cục Thủy lợi',
  },
  {
    key: 'cau-da-bac',
    alt: 'Cây cầu vòm thép nhiều nhịp bắc qua sông rộng trong nắng chiều',
    caption: 'Cầu Đá Bạc nối đường tỉnh 308 với trung tâm xã Khe Sim.',
    credit: 'Ban Quản lý dự án giao thông tỉnh',
  },
  {
    key: 'song-lac',
    alt: 'Dòng sông uốn khúc giữa bãi bồi và đồi thấp lúc bình minh',
    caption: 'Sông Lạc đoạn chảy qua trạm Bến Đá.',
    credit: 'Chi cục Thủy lợi',
  },
  {
    key: 'hoc-sinh',
    alt: 'Bốn học sinh đeo cặp đi vào cổng trường có mái ngói, bên cây phượng nở đỏ',
    caption: 'Học sinh đến trường buổi sáng.',
    credit: 'Sở Giáo dục và Đào tạo',
  },
  {
    key: 'tram-y-te',
    alt: 'Trạm y tế xã một tầng sơn trắng, mái ngói đỏ, dấu cộng xanh trên mái, vườn thuốc nam phía trước',
    caption: 'Trạm y tế xã với vườn thuốc nam trước sân.',
    credit: 'Sở Y tế',
  },
  {
    key: 'tiem-chung',
    alt: 'Nhân viên y tế áo trắng tiêm vào cánh tay một cụ bà ngồi ghế, bên cửa sổ sáng',
    caption: 'Tiêm nhắc cho người cao tuổi tại trạm y tế.',
    credit: 'Trung tâm Kiểm soát bệnh tật tỉnh',
  },
  {
    key: 'cho-que',
    alt: 'Phiên chợ dưới những mái bạt nhiều màu, sạp đầy rau quả và người đội nón đi lại',
    caption: 'Chợ Bến Thượng buổi sớm.',
    credit: 'Ủy ban nhân dân phường Bến Thượng',
  },
  {
    key: 'ben-thuong',
    alt: 'Phố ven sông lúc chạng vạng, dãy nhà ống sáng đèn soi bóng xuống nước',
    caption: 'Phường Bến Thượng nhìn từ bờ tả sông Lạc.',
    credit: 'Văn phòng Ủy ban nhân dân tỉnh',
  },
  {
    key: 'nui-na-lay',
    alt: 'Các dãy núi xanh lam chồng lớp trong sương, vài nếp nhà sàn giữa rừng thông',
    caption: 'Sương sớm ở Nà Lay, độ cao hơn 900 m.',
    credit: 'Ủy ban nhân dân xã Nà Lay',
  },
  {
    key: 'le-hoi',
    alt: 'Sân đình buổi tối treo đèn lồng, bà con đứng quanh trống hội',
    caption: 'Đêm hội ở đình Vạn, xã Hạ Lạc.',
    credit: 'Sở Văn hóa, Thể thao và Du lịch',
  },
  {
    key: 'duong-lang',
    alt: 'Con đường thôn giữa hai hàng cau và nhà mái ngói, một người đội nón đạp xe',
    caption: 'Đường trục thôn ở xã Hạ Lạc.',
    credit: 'Ủy ban nhân dân xã Hạ Lạc',
  },
  {
    key: 'mua-lu',
    alt: 'Mưa xiên trên dòng sông đục dâng sát mái nhà, thuyền cứu hộ chở người đi qua cột đo mực nước',
    caption: 'Nước sông Lạc lên trong đợt mưa lớn.',
    credit: 'Chi cục Thủy lợi',
  },
  {
    key: 'hop-dan',
    alt: 'Người dân ngồi quay lưng nghe một người trình bày bên bảng sơ đồ trong hội trường',
    caption: 'Họp dân ở nhà văn hóa tổ dân phố.',
    credit: 'Ủy ban nhân dân phường Bến Thượng',
  },
  {
    key: 'mot-cua',
    alt: 'Quầy tiếp dân ba ô kính, cán bộ ngồi trong và người dân ngồi trước quầy',
    caption: 'Bộ phận một cửa trong giờ làm việc.',
    credit: 'Ủy ban nhân dân phường Đông Lạc',
  },
  {
    key: 'vuon-cam',
    alt: 'Vườn cam sai quả trên đồi thoải, hai người hái cam vào sọt bên lối đi',
    caption: 'Vườn cam chín ven hồ Khe Sim.',
    credit: 'Ủy ban nhân dân xã Khe Sim',
  },
  {
    key: 'nha-van-hoa',
    alt: 'Nhà văn hóa thôn mái ngói cong, sân gạch rộng có cây đa và hai người đánh cầu lông',
    caption: 'Nhà văn hóa thôn 5, xã Hạ Lạc.',
    credit: 'Ủy ban nhân dân xã Hạ Lạc',
  },
  {
    key: 'den-duong',
    alt: 'Con phố ban đêm dưới hai hàng đèn đường sáng, trăng tròn trên mái nhà',
    caption: 'Đèn đường mới ở phường Đông Lạc.',
    credit: 'Ủy ban nhân dân phường Đông Lạc',
  },
  {
    key: 'truong-nghe',
    alt: 'Học viên đội mũ bảo hộ đứng quanh máy cày và máy tiện trong xưởng, một người đang mài kim loại',
    caption: 'Giờ thực hành tại xưởng cơ khí.',
    credit: 'Trường Cao đẳng nghề Lạc Giang',
  },
  {
    key: 'may-say',
    alt: 'Máy sấy thóc di động màu xanh dưới mái kho, bên những bao thóc và sân thóc vàng',
    caption: 'Máy sấy lưu động ở sân hợp tác xã.',
    credit: 'Sở Nông nghiệp và Môi trường',
  },
  {
    key: 'ruong-bac-thang',
    alt: 'Ruộng bậc thang vàng và xanh lượn theo sườn núi, nhà sàn ở lưng chừng',
    caption: 'Ruộng bậc thang bản Lũng mùa lúa chín.',
    credit: 'Ủy ban nhân dân xã Nà Lay',
  },
  {
    key: 'thuyen-song-lac',
    alt: 'Ba chiếc thuyền gỗ trên sông lúc mặt trời lặn, người chèo đứng cuối thuyền',
    caption: 'Thuyền trên sông Lạc gần bến Đình.',
    credit: 'Ủy ban nhân dân xã Hạ Lạc',
  },
  {
    key: 'cay-xanh',
    alt: 'Nhóm người trồng cây non trên đồi, phía sau là rừng nhiều tầng xanh',
    caption: 'Trồng cây gây rừng ở vùng đầu nguồn.',
    credit: 'Sở Nông nghiệp và Môi trường',
  },
] as const satisfies readonly SeedPicture[]

export type PictureKey = (typeof PICTURES)[number]['key']
