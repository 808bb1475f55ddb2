/** What people who are not signed in are told. */
export const signInWords = {
  resetSent:
    'Nếu địa chỉ này có tài khoản, thư hướng dẫn đặt lại mật khẩu sẽ được gửi tới trong ít phút.',
  emailMissing: 'Hãy ghi địa chỉ thư điện tử của tài khoản.',
  tooMany: (minutes: number) => `Đã có quá nhiều yêu cầu. Vui lòng thử lại sau ${minutes} phút.`,
  noFirstRegister:
    'Không tạo được tài khoản đầu tiên qua mạng. Người quản trị máy chủ tạo bằng lệnh: npm run user:create',
  firstUser: {
    heading: 'Chưa có tài khoản nào',
    text: 'Để không ai ngoài cơ quan chiếm được hệ thống mới cài, tài khoản quản trị đầu tiên chỉ tạo được trên máy chủ, bằng lệnh:',
    after: 'Sau đó mở trang đăng nhập.',
    login: 'Trang đăng nhập',
  },
} as const
